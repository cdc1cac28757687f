package dev.quayside.inbox.read.boxes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.rates.cargo.Equipment;
import java.util.Optional;

/** The container a length and a kind of box make together. Plain 40' is a standard box. */
final class Kinds {

  private static final Phrase REEFER =
      Phrase.any(
          "^[( ]?(?:reefer|refriger|refeer|rf|rh|re$|re[ ,.;]|rq|hr|hcrf|冷|冻|container reefer)");
  private static final Phrase IDLE_REEFER = Phrase.any("^[( ]?nor(?![a-z])|冷代干|non[- ]operating");
  private static final Phrase OPEN_TOP = Phrase.any("^[( ]?(?:open[ -]?top|ot(?![a-z])|开顶)");
  private static final Phrase FLAT_RACK = Phrase.any("^[( ]?(?:flat|fr(?![a-z])|框架|平板)");
  private static final Phrase TANK = Phrase.any("^[( ]?(?:iso|tank|tk(?![a-z])|罐)");
  private static final Phrase HIGH =
      Phrase.any(
          "^[( ]?(?:high|hi-?cube|hicube|hq|hc|h(?![a-z])|高|超高|alto|container[s]? high|pieds"
              + " high)");
  private static final Phrase REEFER_FRONT =
      Phrase.any("(?:reefers?|冷柜|冻柜|冷藏)(?: of| de)?[ :x]{0,3}$");

  private static final Phrase FLAT_RACK_FRONT =
      Phrase.any("flats?(?: ?racks?)?(?: of)?[ :x]{0,3}$");
  private static final Phrase OPEN_TOP_FRONT = Phrase.any("open ?tops?(?: of)?[ :x]{0,3}$");

  private static final Phrase COLD_AFTER = Phrase.any("^[( ]?(?:reefer|refriger|rf\\b|冷|冻)");

  private Kinds() {}

  static Optional<Equipment> of(int feet, String kind, String rest, String front) {
    var twenty = feet == 20;
    if (Word.in(IDLE_REEFER, rest)) {
      return twenty ? Optional.empty() : Optional.of(Equipment.NOR40);
    }
    if (Word.in(REEFER, rest) || Word.in(REEFER_FRONT, front)) {
      return Optional.of(twenty ? Equipment.RF20 : Equipment.RF40);
    }
    if (Word.in(OPEN_TOP, rest) || Word.in(OPEN_TOP_FRONT, front)) {
      return Optional.of(twenty ? Equipment.OT20 : Equipment.OT40);
    }
    if (Word.in(FLAT_RACK, rest) || Word.in(FLAT_RACK_FRONT, front)) {
      return Optional.of(twenty ? Equipment.FR20 : Equipment.FR40);
    }
    if (Word.in(TANK, rest)) {
      return twenty ? Optional.of(Equipment.TK20) : Optional.empty();
    }
    if (feet == 45) {
      return Optional.of(Equipment.HC45);
    }
    if (Word.in(HIGH, rest)) {
      return twenty ? Optional.empty() : Optional.of(highReefer(kind, rest));
    }
    return Optional.of(twenty ? Equipment.GP20 : Equipment.GP40);
  }

  private static Equipment highReefer(String kind, String rest) {
    var after = rest.length() > kind.length() ? rest.substring(kind.length()).strip() : "";
    return Word.in(COLD_AFTER, after) ? Equipment.RF40 : Equipment.HC40;
  }
}
