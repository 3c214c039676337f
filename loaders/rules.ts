/** A rule as people are shown it: by `explain`, in the API's `Rule`, in the documentation. */
export interface Rule {
  /** Stable, kebab-case, prefixed by what it reads: `clause-labelled-bracket`. */
  id: string;
  /** What it reads and why it exists, one or two sentences. */
  description: string;
  /** Text that it reads, in the form real gazettes print, with invented names. */
  example: string;
}
