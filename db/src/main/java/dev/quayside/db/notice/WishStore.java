package dev.quayside.db.notice;

import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User;
import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.QuietHours;
import dev.quayside.rates.notice.Wishes;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What people want to be told of. Who has said nothing is told of everything, at any hour. */
public final class WishStore {

  private static final String CHOSEN =
      """
      select u.email, u.zone, c.zone as customers, u.quiet_from, u.quiet_until,
        (select string_agg(o.occasion || ' ' || o.channel, ',') from notice_off o
         where o.user_id = u.id) as off,
        u.arrival_days, u.news_daily,
        exists (select from news_refused r where r.address = u.email) as refused
      from app_user u left join customer c on c.id = u.customer_id
      """;

  private final StatelessSession session;

  public WishStore(StatelessSession session) {
    this.session = session;
  }

  /** As it was read: with the zone of his customer, which counts where he has none. */
  private record Kept(String address, Chosen chosen, Optional<ZoneId> customers) {

    Wishes wishes(ZoneId zone) {
      return new Wishes(
          chosen.off(),
          chosen.quiet(),
          chosen.zone().or(() -> customers).orElse(zone),
          chosen.arrivalDays(),
          chosen.daily());
    }
  }

  public Chosen of(User user) {
    return kept("u.id = :whom", user.id()).getFirst().chosen();
  }

  /**
   * The wishes of whoever has an address; none of his own where he is no user of ours.
   *
   * @param zone counts where neither his own nor his customer's is known
   */
  public Wishes ofAddress(String email, ZoneId zone) {
    String address = email.toLowerCase(Locale.ROOT);
    return Objects.requireNonNull(ofAddresses(Set.of(address), zone).get(address));
  }

  /** The same of several, by their addresses in lower case. */
  public Map<String, Wishes> ofAddresses(Set<String> addresses, ZoneId zone) {
    Map<String, Wishes> wishes = new HashMap<>();
    Wishes unsaid = Wishes.none(zone);
    Set<Wishes.Off> off = offOfShipments();
    addresses.forEach(address -> wishes.put(address, unsaid));
    refusing(addresses)
        .forEach(address -> wishes.put(address, new Wishes(off, Optional.empty(), zone)));
    kept("u.email = any(cast(:whom as text[]))", addresses.toArray(String[]::new))
        .forEach(kept -> wishes.put(kept.address(), kept.wishes(zone)));
    return wishes;
  }

  private List<String> refusing(Set<String> addresses) {
    return session
        .createNativeQuery(
            "select address from news_refused where address = any(cast(:addresses as text[]))",
            String.class)
        .setParameter("addresses", addresses.toArray(String[]::new))
        .getResultList();
  }

  /**
   * He is told nothing more of his shipments unasked, whoever he is; until he chooses otherwise.
   */
  public void refuseNews(String address, Instant now) {
    session
        .createNativeMutationQuery(
            "insert into news_refused (address, refused_at) values (:address, :now)"
                + " on conflict do nothing")
        .setParameter("address", address.toLowerCase(Locale.ROOT))
        .setParameter("now", now)
        .executeUpdate();
  }

  private List<Kept> kept(String where, Object whom) {
    return session
        .createNativeQuery(CHOSEN + "where " + where, Object[].class)
        .addScalar("email", String.class)
        .addScalar("zone", String.class)
        .addScalar("customers", String.class)
        .addScalar("quiet_from", LocalTime.class)
        .addScalar("quiet_until", LocalTime.class)
        .addScalar("off", String.class)
        .addScalar("arrival_days", Integer.class)
        .addScalar("news_daily", Boolean.class)
        .addScalar("refused", Boolean.class)
        .setParameter("whom", whom)
        .getResultList()
        .stream()
        .map(WishStore::kept)
        .toList();
  }

  private static Kept kept(@Nullable Object[] row) {
    Set<Wishes.Off> off = new HashSet<>(off(Objects.requireNonNullElse((String) row[5], "")));
    if ((Boolean) Objects.requireNonNull(row[8])) {
      off.addAll(offOfShipments());
    }
    return new Kept(
        (String) Objects.requireNonNull(row[0]),
        new Chosen(
            Optional.ofNullable((String) row[1]).map(ZoneId::of),
            Optional.ofNullable((LocalTime) row[3])
                .map(from -> new QuietHours(from, (LocalTime) Objects.requireNonNull(row[4]))),
            off,
            (Integer) Objects.requireNonNull(row[6]),
            (Boolean) Objects.requireNonNull(row[7])),
        Optional.ofNullable((String) row[2]).map(ZoneId::of));
  }

  private static Set<Wishes.Off> offOfShipments() {
    return Arrays.stream(Occasion.values())
        .filter(Occasion::ofShipments)
        .map(occasion -> new Wishes.Off(occasion, Channel.MAIL))
        .collect(Collectors.toSet());
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
              quiet_from = cast(:from as time), quiet_until = cast(:until as time),
              arrival_days = :days, news_daily = :daily
            where id = :user\
            """)
        .setParameter("days", chosen.arrivalDays())
        .setParameter("daily", chosen.daily())
        .setParameter("language", language.tag())
        .setParameter("zone", chosen.zone().map(ZoneId::getId).orElse(null), String.class)
        .setParameter("from", chosen.quiet().map(QuietHours::from).orElse(null), LocalTime.class)
        .setParameter("until", chosen.quiet().map(QuietHours::until).orElse(null), LocalTime.class)
        .setParameter("user", user.id())
        .executeUpdate();
    session
        .createNativeMutationQuery("delete from news_refused where address = :address")
        .setParameter("address", user.email())
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
