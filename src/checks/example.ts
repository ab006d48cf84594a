import type { Severity } from '../model/diagnostic.ts';

/**
 * What a clerk types, in place of what the small unit of test/fixtures/small-unit has (it breaks no rule): by file and keys, `'accounts.yaml
 * → 经济分类 → 30201': '20.016'`, as YAML has it, a map or a list too. Files are those of 2022 (`evaluation.md` too), or have their year before them. An
 * entry of a list goes by what it is called (`服务企业`), or by its number from 1; a file without keys is given as a whole. `null` takes a line out.
 */
export type Edits = Readonly<Record<string, string | null>>;

/** Facts that keep a rule. */
export interface RightExample {
  /** What it shows, in the words of RULES.md. */
  readonly about: string;
  readonly edits: Edits;
}

/** Facts that break a rule, and what it says of them, besides place and way out, which its golden text shows. */
export interface WrongExample extends RightExample {
  readonly found: readonly [FoundInExample, ...FoundInExample[]];
}

export interface FoundInExample {
  readonly severity: Severity;
  readonly subject: string;
  readonly actual: string;
}

/**
 * The examples of a rule, in the file `<rule>.examples.ts` beside it. They are its test, and the first of each kind stands in RULES.md; nothing of
 * the program itself reads them.
 */
export interface RuleExamples {
  /** The rule's code. */
  readonly code: string;
  readonly right: readonly [RightExample, ...RightExample[]];
  readonly wrong: readonly [WrongExample, ...WrongExample[]];
}
