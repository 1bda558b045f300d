/** The texts of one language by message id; `{name}` stands for a value. An owner may override any of them. */
export type Messages = Readonly<Record<string, string>>;
