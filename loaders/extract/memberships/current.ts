/** The group that a roster speaks of at the moment: the one named last, the body above its teams, and whether its office is meant. */
import type { Place } from '../../reading.js';
import { fullGroupName, groupBeside, groupInTitle, groupToldOf, shortName, speaksOfBody } from './groups.js';
import { genericStart, groupSource } from './people.js';

/** What names a group takes it up; what only says 领导小组办公室 or 专家组 is understood from it. */
export class CurrentGroup {
  /** As printed; null before any group is named. */
  name: string | null;
  /** What the office is called where it is meant, else empty. */
  office = '';
  /** The group whose work a sentence tells, as long as none is set up or titled. */
  private told: string | null = null;
  /** The last group that is no team: the body that 专家组 and 办公室 belong to. */
  private body: string | null;

  /** Short names that the document has given, with the full ones. */
  private readonly short = new Map<string, string>();

  /** The bureau whose paper this is, which `局安全生产委员会` and `委行风建设领导小组` belong to; empty in others. */
  private readonly bureau: string;

  constructor(title: string) {
    this.name = this.body = groupInTitle(title)?.name ?? null;
    this.bureau = /^([^，、]{4,24}(?:局|委员会))关于/.exec(title)?.[1] ?? '';
  }

  /** Takes up a group, or its `office` by what it is called. */
  take(printed: string, office = ''): void {
    const name = this.short.get(printed) ?? printed;
    this.name = name;
    this.office = office;
    if (!isTeam(name)) this.body = name;
  }

  /** Keeps the short name that a sentence gives (`…领导小组（以下简称“市防疫领导小组”）`), and the group whose work it tells. */
  learn(text: string): void {
    const [short, full] = shortName(text) ?? [];
    if (short && full) this.short.set(short, full);
    this.told = groupToldOf(text) ?? this.told;
  }

  /** Takes up the group that a title names; false where it names none. */
  enter(text: string): boolean {
    const named = groupInTitle(text);
    this.learn(text);
    if (!named) {
      if ((this.isTeam || this.office) && speaksOfBody(text)) {
        this.above();
        this.office = '';
      }
      return false;
    }
    if (!named.name && named.office) this.above();
    if (named.name && !this.name?.endsWith(named.name)) this.take(named.name);
    this.office = named.office;
    return true;
  }

  /** True where the group is a team of a body. */
  get isTeam(): boolean {
    return this.name !== null && isTeam(this.name);
  }

  /** True where a body was named that teams may belong to. */
  get hasBody(): boolean {
    return this.body !== null;
  }

  /** From a team back to the body it belongs to. */
  above(): void {
    if (this.isTeam && this.body) this.take(this.body);
  }

  /** Takes up the group of a heading that only says 专家组. */
  beside(heading: string): void {
    const above = this.isTeam ? this.body : this.name;
    const beside = above && groupBeside(heading, above);
    if (beside) this.take(beside);
  }

  /** `领导小组办公室设在…` behind the teams under it speaks of the group above them: the last of `told` of that kind. */
  back(text: string, told: readonly { group: string }[]): void {
    const kind = itsOffice.exec(text)?.[1];
    if (!kind || !this.name) return;
    if (this.isTeam && this.body?.endsWith(kind)) this.name = this.body;
    if (this.name.endsWith(kind)) return;
    const above = this.body?.endsWith(kind) ? this.body : this.name;
    this.name = told.findLast(({ group }) => group.endsWith(kind))?.group ?? above;
  }

  /** The full name of the group, or of its office. */
  full(office: string, place: Place): string {
    const name = this.name ?? this.told ?? '领导小组';
    return fullGroupName((ofBureau.test(name) ? this.bureau + name.slice(1) : name) + office, place);
  }
}

const ofBureau = /^(?:局(?![部域面限])|委(?![员托派内机]))/;

/** `抢险救灾组`, `综合组`, `竞赛部`, `水利项目分指挥部`: a team of a body; 领导小组, 工作小组 are bodies. */
const isTeam = (name: string): boolean => /(?<!小|领导)组$|(?<!指挥|编辑)部$|.分指挥部$/.test(name);

/** The office of a group that the line only calls by its kind. */
const itsOffice = new RegExp(
  `(?:^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d[.、])?|。)${genericStart}(${groupSource})(?:下设办公室|办公室(?:设|主任))`,
);
