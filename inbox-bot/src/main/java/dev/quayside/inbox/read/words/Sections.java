package dev.quayside.inbox.read.words;

import java.util.Optional;

/**
 * Follows the headings of a form: below "Origin information" the line "Port: Shanghai" names where
 * the freight starts, and "Address: …" where it is fetched.
 */
final class Sections {

  private static final String TAIL =
      "(?:[ ]?(?:information|details?|info|data|side|信息|资料|详情|详细信息))?[ :]{0,2}$";
  private static final Phrase START =
      Phrase.any(
          "^[-*# \\d.]{0,6}(?:origin|departure|pick["
              + " -]?up|shipper|loading|collection|from|发货|起运|启运|装货|发货人)"
              + TAIL);
  private static final Phrase END =
      Phrase.any(
          "^[-*#"
              + " \\d.]{0,6}(?:destination|arrival|delivery|consignee|unloading|discharge|to|目的|收货|到货|收货人)"
              + TAIL);
  private static final Phrase HEADING = Phrase.exact("^[\\p{L} &/]{3,40}:?$");
  private static final Phrase COUNTRY =
      Phrase.any(
          "^(?:origin|departure|destination|arrival) country$|^country of"
              + " (?:origin|departure|loading|destination|arrival|discharge)$");
  private static final Phrase DEPARTS = Phrase.any("origin|departure|loading");
  private static final Phrase PLACE =
      Phrase.any(
          "^(?:city ?/ ?(?:air)?port|port ?/ ?city|sea"
              + " ?port|port|airport|city|place|location|terminal|town|港口|城市|机场|地点)$");
  private static final Phrase ADDRESS =
      Phrase.any("^(?:address|street address|full address|warehouse|factory|地址|详细地址|工厂|仓库)$");

  private Optional<Boolean> start = Optional.empty();

  /** Takes a line that announces nothing by itself; it may be a heading. */
  void line(String words) {
    if (Word.in(START, words)) {
      start = Optional.of(true);
    } else if (Word.in(END, words)) {
      start = Optional.of(false);
    } else if (HEADING.matcher(words).matches()) {
      start = Optional.empty();
    }
  }

  /** "Country of departure" goes before the city; it does not end what stands above. */
  void country(String name) {
    if (Word.in(COUNTRY, name)) {
      start = Optional.of(Word.in(DEPARTS, name));
    }
  }

  /** What this name announces below the heading it stands under. */
  Optional<Label> label(String name) {
    var bare = name.strip();
    return start.flatMap(from ->
        Word.in(PLACE, bare)
            ? Optional.of(from ? Label.ORIGIN : Label.DESTINATION)
            : Word.in(ADDRESS, bare)
                ? Optional.of(from ? Label.PICKUP : Label.DELIVERY)
                : Optional.<Label>empty());
  }
}
