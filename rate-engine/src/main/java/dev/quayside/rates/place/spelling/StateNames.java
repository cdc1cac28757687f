package dev.quayside.rates.place.spelling;

import java.util.HashMap;
import java.util.Map;

/** States of the USA and provinces of Canada, which tell Portland, Oregon from Portland, Maine. */
public final class StateNames {

  private static final String US =
      """
      AL Alabama,阿拉巴马|AK Alaska,阿拉斯加|AZ Arizona,亚利桑那|AR Arkansas,阿肯色|CA California,加州,加利福尼亚|CO Colorado,科罗拉多
      CT Connecticut,康涅狄格|DE Delaware,特拉华|DC District of Columbia|FL Florida,佛罗里达,佛州|GA Georgia,佐治亚|HI Hawaii
      ID Idaho,爱达荷|IL Illinois,伊利诺伊|IN Indiana,印第安纳|IA Iowa,艾奥瓦|KS Kansas,堪萨斯州|KY Kentucky,肯塔基|LA Louisiana,路易斯安那
      ME Maine,缅因,缅因州|MD Maryland,马里兰|MA Massachusetts,麻省,马萨诸塞|MI Michigan,密歇根|MN Minnesota,明尼苏达|MS Mississippi,密西西比
      MO Missouri,密苏里|MT Montana,蒙大拿|NE Nebraska,内布拉斯加|NV Nevada,内华达|NH New Hampshire|NJ New Jersey,新泽西|NM New Mexico,新墨西哥
      NY New York State,纽约州|NC North Carolina,北卡,北卡罗来纳|ND North Dakota|OH Ohio,俄亥俄|OK Oklahoma,俄克拉荷马
      OR Oregon,俄勒冈,俄勒冈州|PA Pennsylvania,宾州,宾夕法尼亚|RI Rhode Island|SC South Carolina,南卡,南卡罗来纳|SD South Dakota
      TN Tennessee,田纳西|TX Texas,德州,得州,德克萨斯|UT Utah,犹他|VT Vermont|VA Virginia,弗吉尼亚|WA Washington State,华盛顿州
      WV West Virginia|WI Wisconsin,威斯康星|WY Wyoming,怀俄明
      """;

  private static final String CANADA =
      """
      AB Alberta,阿尔伯塔|BC British Columbia,B.C.,卑诗,不列颠哥伦比亚|MB Manitoba,曼尼托巴|NB New Brunswick,新不伦瑞克
      NL Newfoundland,纽芬兰|NL NF|NS Nova Scotia|ON Ontario Province,安大略省|PE Prince Edward Island|QC Quebec Province,魁北克省
      SK Saskatchewan,萨斯喀彻温
      """;

  private StateNames() {}

  /** Folded name or code ({@link Folded#key}) to country and state, as in "US-OR". */
  public static Map<String, String> byKey() {
    Map<String, String> states = new HashMap<>();
    read(US, "US-", states);
    read(CANADA, "CA-", states);
    return states;
  }

  private static void read(String table, String country, Map<String, String> states) {
    for (String row : table.strip().replace('\n', '|').split("\\|", -1)) {
      String state = row.substring(0, 2);
      states.put(Folded.key(state), country + state);
      for (String name : row.substring(3).split(",", -1)) {
        states.put(Folded.key(name), country + state);
      }
    }
  }
}
