/** Brackets behind names: those that only explain, those that belong to the name. */
import { nameForm } from './names.js';

/** Without a closing bracket that only explains: `市规划和自然资源局（市林业局）`, `镇人民政府（以下称“街（镇）”）`; levels in brackets (`县（市、区）`) belong to the name. */
export function withoutGloss(name: string): string {
  const gloss =
    /[（〔【〈[](以下[^（）]{1,12}（[^（）]{1,6}）[^（）]{0,3}|[^（）〔〕【】〈〉[\]]{1,40})[）〕】〉\]]$/.exec(name);
  if (
    !gloss ||
    /^(?:各|街道|自治县|自治州|[市县区旗镇乡、和或]{1,9}|街道办事处|街道办|街办|街道办处|社区|园区|开发区|功能区|(?:(?:街道|镇|乡|园区|开发区|高新区|经开区|新区|景区|农场|林场)[、和及]){1,3}(?:街道|镇|乡|园区|开发区|功能区|高新区|经开区|新区|景区|农场|林场|管委会)|苏木|居|村|场|行署|行政公署|盟行署|管委会)$/.test(
      gloss[1] ?? '',
    )
  )
    return name;
  return nameForm(name.slice(0, gloss.index)) === 'none' ? name : name.slice(0, gloss.index);
}
