package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Names;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the names of countries and coasts, in the languages customers write. */
final class Areas {

  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.CHINESE,
          Locale.GERMAN,
          Locale.FRENCH,
          Locale.of("es"),
          Locale.of("pt"));

  private static final Set<String> COASTS =
      Set.of(
          "美西",
          "美东",
          "美湾",
          "美线",
          "欧洲",
          "欧基",
          "欧基港",
          "西欧",
          "北欧",
          "东欧",
          "地中海",
          "地西",
          "地东",
          "中东",
          "东南亚",
          "红海",
          "南美",
          "南美西",
          "南美东",
          "中南美",
          "非洲",
          "西非",
          "东非",
          "南非线",
          "澳洲",
          "澳新",
          "日韩",
          "台湾",
          "usa",
          "u.s.a.",
          "u.s.",
          "uk",
          "u.k.",
          "uae",
          "england",
          "scotland",
          "korea",
          "south korea",
          "europe",
          "north europe",
          "northern europe",
          "us west coast",
          "us east coast",
          "west coast",
          "east coast",
          "uswc",
          "usec",
          "middle east",
          "west africa",
          "east africa",
          "south america",
          "southeast asia",
          "mediterranean",
          "russia",
          "ivory coast",
          "holland",
          "america",
          "ksa",
          "saudi",
          "prc",
          "p.r.china",
          "viet nam",
          "turkey",
          "czech republic",
          "迪拜线",
          "俄国",
          "沙特",
          "印尼",
          "澳大利亚",
          "英国",
          "韩国",
          "朝鲜",
          "老美",
          "p.r. china",
          "mainland china");

  private static final Set<String> NO_AREAS =
      Set.of(
          "me",
          "chad",
          "man",
          "es",
          "ir",
          "guinea",
          "jersey",
          "香港",
          "澳门",
          "新加坡",
          "中国香港特别行政区",
          "singapore",
          "hong kong",
          "macau",
          "djibouti",
          "吉布提",
          "singapur",
          "singapura",
          "singapour",
          "panama",
          "panamá",
          "kuwait",
          "科威特",
          "巴拿马",
          "luxembourg",
          "monaco",
          "mexico city");

  private static final Names NAMES = new Names(names());
  private static final Phrase SHORT =
      Phrase.exact("(?<![\\p{L}\\d'])(?:US|UK|UAE|USA)(?![\\p{L}\\d$'])");

  private Areas() {}

  static List<Span> in(Wording text) {
    var found = new HashSet<>(NAMES.in(text.letters()));
    found.addAll(Word.spans(SHORT, text));
    return found.stream().sorted(Comparator.comparingInt(Span::start)).toList();
  }

  private static Set<String> names() {
    var names = new HashSet<String>(COASTS);
    for (var country : Locale.getISOCountries()) {
      for (var language : LANGUAGES) {
        names.add(
            Locale.of("", country)
                .getDisplayCountry(language)
                .toLowerCase(language)
                .replaceFirst(" [(].*$|（.*$", ""));
      }
    }
    return names.stream()
        .filter(name -> name.length() > 2 || (name.length() == 2 && name.charAt(0) > 0x3000))
        .filter(name -> !NO_AREAS.contains(name))
        .collect(Collectors.toSet());
  }
}
