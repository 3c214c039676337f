/** People among units and roles: `分管副市长负责，市财政局牵头`. */

/** `分管副省长`, `市政府分管领导`, `林川副市长`: people by what they do for a task. */
export const leader =
  /^[\u4e00-\u9fff]{1,3}(?:副?[省市县区州盟旗]长|秘书长|同志)$|^[省市县区州盟旗]?(?:政府)?(?:分管|协管|联系|牵头|包联|挂钩|包保)(?:城?[省市县区州盟旗]?(?:政府)?(?:副?(?:[省市县区州盟旗]长|秘书长|主席|主任)|(?:领导|负责)(?:同志)?|负责人))$/;

/** What is said of a person among units: `林川负责，市财政局牵头`. */
export const leads = /^(?:总|牵头)?(?:负责|牵头)$/;
