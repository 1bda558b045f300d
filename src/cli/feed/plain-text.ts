import { Parser } from 'htmlparser2';

/** The text of a piece of HTML: tags away, entities as their letters. */
export const plainText = (html: string | undefined): string | undefined => {
  if (html === undefined || !/[<&]/.test(html)) return html;
  let text = '';
  const parser = new Parser({
    ontext(piece) {
      text += piece;
    },
  });
  parser.end(html);
  return text;
};
