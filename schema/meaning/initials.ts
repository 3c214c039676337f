/** Names by the first letters of their pinyin, as people type them: gxj for 工信局. */

/** The first character of each letter in the pinyin order of Unicode (CLDR), and the letters: no syllable begins with i, u or v. */
const starts = [...'阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他穵夕丫帀'];
const letters = 'abcdefghjklmnopqrstwxyz';

/** Stands for a character that has no pinyin, so that letters keep the places of their characters. */
const none = '·';

/** True for what may be initials: three to twelve letters and nothing else. Two stand in too many names to mean one. */
export const mayBeInitials = (word: string): boolean => /^[a-z]{3,12}$/i.test(word);

/** Finds initials, by the collation that JavaScript brings along. A character with several readings has the one it is ordered by: 重庆 is zq. */
export class Initials {
  private readonly collator = new Intl.Collator('zh-u-co-pinyin');
  private readonly known = new Map<string, string>();

  /** One letter for each character of a name. */
  of(name: string): string {
    return Array.from(name, (character) => this.letter(character)).join('');
  }

  /** The characters of a name whose initials are asked for; null where they are not in it. */
  find(name: string, asked: string): string | null {
    const at = this.of(name).indexOf(asked.toLowerCase());
    return at < 0
      ? null
      : Array.from(name)
          .slice(at, at + asked.length)
          .join('');
  }

  private letter(character: string): string {
    let letter = this.known.get(character);
    if (letter === undefined) {
      letter = /[a-z]/i.test(character) ? character.toLowerCase() : this.ordered(character);
      this.known.set(character, letter);
    }
    return letter;
  }

  private ordered(character: string): string {
    if (!/\p{Script=Han}/u.test(character)) return none;
    const after = starts.findIndex((start) => this.collator.compare(start, character) > 0);
    return letters[(after < 0 ? starts.length : after) - 1] ?? none;
  }
}
