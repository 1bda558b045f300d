/** Says an amount of whole currency units in a language; `currency` is an ISO 4217 code. */
export type Money = (amount: number, currency?: string) => string;

/** Formats are kept: making one costs more than all else in a card. */
export const openMoney = (lang: string): Money => {
  const formats: Record<string, Intl.NumberFormat> = {};
  return (amount, currency = '') => {
    try {
      formats[currency] ??= new Intl.NumberFormat(
        lang,
        currency
          ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
          : { minimumFractionDigits: 2, maximumFractionDigits: 2 },
      );
      return formats[currency].format(amount);
    } catch {
      // Not an ISO 4217 code: the number and what the shop calls its money are still true.
      return `${amount} ${currency}`;
    }
  };
};
