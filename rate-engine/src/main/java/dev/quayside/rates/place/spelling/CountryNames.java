package dev.quayside.rates.place.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Countries as customers write them: in seven languages, by their codes, and by trade names. */
public final class CountryNames {

  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.SIMPLIFIED_CHINESE,
          Locale.TRADITIONAL_CHINESE,
          Locale.GERMAN,
          Locale.of("es"),
          Locale.FRENCH,
          Locale.of("pt"));

  private static final String SPOKEN =
      """
      US:USA,U.S.A.,United States of America,America,EEUU,美利坚
      GB:UK,U.K.,Great Britain,England,Scotland,Wales,Northern Ireland,英格兰
      AE:UAE,U.A.E.,Emirates,阿联酋,阿拉伯联合酋长国
      SA:KSA,Saudi,沙特
      KR:Korea,South Korea,Republic of Korea,南韩
      CN:PRC,P.R. China,P.R.C.,Mainland China,China Mainland,中国大陆
      NL:Holland,The Netherlands,荷兰
      RU:Russian Federation,俄国
      TR:Turkey,Turkiye
      VN:Viet Nam
      CZ:Czech Republic,Czech
      CI:Ivory Coast,Cote d'Ivoire,象牙海岸,科特迪瓦
      TZ:Tanzania
      CD:DR Congo,DRC,刚果金
      CG:Congo
      MM:Burma
      TW:Taiwan
      NZ:纽西兰
      AU:澳洲
      IT:义大利
      QA:卡达
      NG:奈及利亚
      KE:肯亚
      EC:厄瓜多
      GT:瓜地马拉
      LA:寮国
      """;

  private CountryNames() {}

  /** Folded name or code ({@link Folded#key}) to ISO 3166-1 alpha-2. */
  public static Map<String, String> byKey() {
    Map<String, String> names = new HashMap<>(4096);
    for (String line : SPOKEN.lines().toList()) {
      for (String name : line.substring(3).split(",", -1)) {
        names.put(Folded.key(name), line.substring(0, 2));
      }
    }
    for (String iso2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", iso2);
      for (Locale language : LANGUAGES) {
        names.putIfAbsent(Folded.key(country.getDisplayCountry(language)), iso2);
      }
      names.putIfAbsent(Folded.key(iso2), iso2);
      names.putIfAbsent(Folded.key(alpha3(country, iso2)), iso2);
    }
    return names;
  }

  private static String alpha3(Locale country, String iso2) {
    try {
      return country.getISO3Country();
    } catch (MissingResourceException e) {
      return iso2;
    }
  }
}
