/** Reads the values of options as people type them. @throws InvalidArgumentError that says what is wanted. */
import { InvalidArgumentError } from 'commander';

/** A year as it stands on a form: four ASCII digits, nothing else. */
export function readYear(text: string): number {
  if (!/^(19|20)\d{2}$/.test(text)) throw new InvalidArgumentError(`年度“${text}”应是四位数字，如 2022`);
  return Number.parseInt(text, 10);
}

/** One of some known words; `what` is what they are called. */
export function readOneOf<Known extends string>(what: string, known: readonly Known[]): (text: string) => Known {
  return (text) => {
    const found = known.find((one) => one === text);
    if (found === undefined) throw new InvalidArgumentError(`${what}“${text}”不认识，可用：${known.join('、')}`);
    return found;
  };
}
