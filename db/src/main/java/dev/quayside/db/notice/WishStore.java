package dev.quayside.db.notice;

import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User;
import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.QuietHours;
import dev.quayside.rates.notice.Wishes;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** What people want to be told of. Who has said nothing is told of everything, at any hour. */
public final class WishStore {

  private static final String CHOSEN =
      """
      select u.zone, c.zone as customers, u.quiet_from, u.quiet_until,
        (select string_agg(o.occasion || ' ' || o.channel, ',') from notice_off o
         where o.user_id = u.id) as off
      from app_user u left join customer c on c.id = u.customer_id
      """;

  private final StatelessSession session;

  public WishStore(StatelessSession session) {
    this.session = session;
  }

  /** As it was read: with the zone of his customer, which counts where he has none. */
  private record Kept(Chosen chosen, Optional<ZoneId> customers) {}

  public Chosen of(User user) {
    return kept("u.id = :whom", user.id()).orElseThrow().chosen();
  }

  /**
   * The wishes of whoever has an address; none of his own where he is no user of ours.
   *
   * @param zone counts where neither his own nor his customer's is known
   */
  public Wishes ofAddress(String email, ZoneId zone) {
    return kept("u.email = :whom", email.toLowerCase(Locale.ROOT))
        .map(kept ->
            new Wishes(
                kept.chosen().off(),
                kept.chosen().quiet(),
                kept.chosen().zone().or(kept::customers).orElse(zone)))
        .orElseGet(() -> Wishes.none(zone));
  }

  private Optional<Kept> kept(String where, Object whom) {
    return session
        .createNativeQuery(CHOSEN + "where " + where, Object[].class)
        .addScalar("zone", String.class)
        .addScalar("customers", String.class)
        .addScalar("quiet_from", LocalTime.class)
        .addScalar("quiet_until", LocalTime.class)
        .addScalar("off", String.class)
        .setParameter("whom", whom)
        .uniqueResultOptional()
        .map(row ->
            new Kept(
                new Chosen(
                    Optional.ofNullable((String) row[0]).map(ZoneId::of),
                    Optional.ofNullable((LocalTime) row[2])
                        .map(from -> new QuietHours(from, (LocalTime) row[3])),
                    off(Optional.ofNullable((String) row[4]).orElse(""))),
                Optional.ofNullable((String) row[1]).map(ZoneId::of)));
  }

  private static Set<Wishes.Off> off(String kept) {
    Set<String> off = Set.of(kept.split(",", -1));
    return Arrays.stream(Occasion.values())
        .flatMap(occasion ->
            Stream.of(Channel.values()).map(channel -> new Wishes.Off(occasion, channel)))
        .filter(one -> off.contains(one.occasion() + " " + one.channel()))
        .collect(Collectors.toSet());
  }

  /** Keeps what he has chosen in the place of what he had. */
  public void keep(User user, Language language, Chosen chosen) {
    session
        .createNativeMutationQuery(
            """
            update app_user set language = :language, zone = :zone,
              quiet_from = cast(:from as time), quiet_until = cast(:until as time)
            where id = :user\
            """)
        .setParameter("language", language.tag())
        .setParameter("zone", chosen.zone().map(ZoneId::getId).orElse(null), String.class)
        .setParameter("from", chosen.quiet().map(QuietHours::from).orElse(null), LocalTime.class)
        .setParameter("until", chosen.quiet().map(QuietHours::until).orElse(null), LocalTime.class)
        .setParameter("user", user.id())
        .executeUpdate();
    session
        .createNativeMutationQuery("delete from notice_off where user_id = :user")
        .setParameter("user", user.id())
        .executeUpdate();
    for (Wishes.Off off : chosen.off()) {
      session
          .createNativeMutationQuery(
              "insert into notice_off (user_id, occasion, channel) values (:user, :what, :way)")
          .setParameter("user", user.id())
          .setParameter("what", off.occasion().name())
          .setParameter("way", off.channel().name())
          .executeUpdate();
    }
  }
}
