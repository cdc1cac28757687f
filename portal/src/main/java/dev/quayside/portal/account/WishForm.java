package dev.quayside.portal.account;

import dev.quayside.db.customer.Language;
import dev.quayside.db.notice.Chosen;
import dev.quayside.db.user.User;
import dev.quayside.portal.visit.LanguageChoice;
import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.QuietHours;
import dev.quayside.rates.notice.Wishes;
import io.helidon.common.parameters.Parameters;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody is told of, when not, and by which clock, as it stands in its form. Of what nothing
 * is ever sent there is no switch.
 *
 * @param zone as it was chosen; "" for the house's
 * @param from when quiet hours begin, as it was typed; "" for none
 * @param until when they end
 * @param days by how many days an arrival must move before he is told
 * @param daily whether he is told of his shipments once a day
 */
public record WishForm(
    Language language,
    String zone,
    String from,
    String until,
    Set<Occasion> mailed,
    int days,
    boolean daily) {

  /** By which an arrival may have to move. */
  public static final List<Integer> DAYS = List.of(1, 2, 3, 5, 7, 14);

  /** The zones of the tz database that are named after places, and are not old names of others. */
  public static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(
              Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                  .asMatchPredicate())
          .sorted()
          .toList();

  public WishForm {
    mailed = Set.copyOf(mailed);
  }

  static WishForm of(User user, Chosen chosen) {
    Set<Occasion> mailed = new HashSet<>(offered(user));
    chosen.off().forEach(off -> mailed.remove(off.occasion()));
    return new WishForm(
        user.language(),
        chosen.zone().map(ZoneId::getId).orElse(""),
        chosen.quiet().map(QuietHours::from).map(LocalTime::toString).orElse(""),
        chosen.quiet().map(QuietHours::until).map(LocalTime::toString).orElse(""),
        mailed,
        chosen.arrivalDays(),
        chosen.daily());
  }

  static WishForm typed(User user, Parameters fields) {
    List<String> on = fields.contains("mail") ? fields.all("mail") : List.of();
    Set<Occasion> mailed = new HashSet<>(offered(user));
    mailed.removeIf(occasion -> !on.contains(occasion.name()));
    return new WishForm(
        LanguageChoice.offered(fields.first("language").orElse("")).orElse(user.language()),
        fields.first("zone").filter(ZONES::contains).orElse(""),
        fields.first("from").orElse("").strip(),
        fields.first("until").orElse("").strip(),
        mailed,
        DAYS.stream()
            .filter(days -> fields.first("days").filter(days.toString()::equals).isPresent())
            .findFirst()
            .orElse(1),
        fields.first("daily").isPresent());
  }

  /** What he may be told of at all. */
  public static List<Occasion> offered(User user) {
    return Arrays.stream(Occasion.values())
        .filter(occasion -> occasion.ofTheHouse() == user.staff())
        .toList();
  }

  /** What is to be kept; empty where the hours are none. */
  Optional<Chosen> chosen(User user) {
    Set<Wishes.Off> off = new HashSet<>();
    offered(user).stream()
        .filter(occasion -> !mailed.contains(occasion))
        .forEach(occasion -> off.add(new Wishes.Off(occasion, Channel.MAIL)));
    Optional<ZoneId> clock = Optional.of(zone).filter(id -> !id.isEmpty()).map(ZoneId::of);
    if (from.isEmpty() && until.isEmpty()) {
      return Optional.of(new Chosen(clock, Optional.empty(), off, days, daily));
    }
    try {
      var quiet = new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
      return Optional.of(new Chosen(clock, Optional.of(quiet), off, days, daily));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
