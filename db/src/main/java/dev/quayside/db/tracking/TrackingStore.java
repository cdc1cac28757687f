package dev.quayside.db.tracking;

import dev.quayside.db.release.ReleaseStore;
import dev.quayside.db.secret.HouseSecrets;
import dev.quayside.db.shipment.Party;
import dev.quayside.db.shipment.References;
import dev.quayside.db.shipment.Shipment;
import dev.quayside.db.shipment.ShipmentRows;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.release.Bar;
import dev.quayside.rates.release.Release;
import dev.quayside.rates.release.ReleaseFile;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * Shows customers the shipments they are parties of. Who is none finds none, by whatever number,
 * and each is shown what is his business alone.
 */
public final class TrackingStore {

  private static final String SECRET = "shipment";

  /** Of what begins alike, no more is looked at; whoever means one of more types another letter. */
  private static final int LOOKED_AT = 2_000;

  private final StatelessSession session;
  private final ShipmentRows rows;
  private final ReleaseStore releases;

  public TrackingStore(StatelessSession session) {
    this.session = session;
    this.rows = new ShipmentRows(session);
    this.releases = new ReleaseStore(session);
  }

  /** One shipment of a customer's. */
  public Optional<SeenShipment> of(CustomerId customer, String number) {
    return of(Whose.of(customer), number);
  }

  /** One shipment that somebody of a customer's sees. */
  public Optional<SeenShipment> of(Whose whose, String number) {
    return rows.numbered(number)
        .flatMap(shipment ->
            shipment
                .party(whose)
                .map(party ->
                    seen(shipment, rows.events(shipment.id()), party)
                        .with(releases.of(whose, shipment.id(), party.bars()))));
  }

  /** The same for all of one customer's. */
  public ShipmentPage page(
      CustomerId customer, Wanted wanted, Optional<Long> before, int limit, Instant now) {
    return page(Whose.of(customer), wanted, before, limit, now);
  }

  /**
   * Leafs through the shipments that somebody of a customer's sees, the newest first; nothing is
   * counted. Each company's own are leafed through by their index, and then put in one order.
   *
   * @param before the id that the page before ended with
   */
  public ShipmentPage page(
      Whose whose, Wanted wanted, Optional<Long> before, int limit, Instant now) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("customers", whose.ids().toArray(Long[]::new));
    values.put("person", whose.person());
    values.put("before", before.orElse(Long.MAX_VALUE));
    String condition = wanted.show().condition();
    if (condition.contains(":now")) {
      values.put("now", now);
    }
    values.put("limit", limit + 1);
    String parts =
        """
        select p.shipment_id from shipment_party p
        where p.customer_id = one.id and p.shipment_id < :before
          and (:person = '' or :person = any(p.people))\
        """
            + (condition.isEmpty() ? "" : " and " + condition);
    List<Long> ids =
        ids(
            """
            select distinct s.shipment_id from unnest(cast(:customers as bigint[])) as one (id)
            cross join lateral (%s order by shipment_id desc limit :limit) s
            order by s.shipment_id desc limit :limit\
            """
                .formatted(wanted.searches() ? among(found(wanted, values), parts) : parts),
            values);
    boolean more = ids.size() > limit;
    List<Long> shown = more ? ids.subList(0, limit) : ids;
    return new ShipmentPage(
        seen(shown, whose), more ? Optional.of(shown.getLast()) : Optional.empty());
  }

  /** Those of the found that are parts of his, looked at from the newest on and no further. */
  private static String among(String found, String parts) {
    return """
    select k.shipment_id
    from (select distinct shipment_id from (%s) f order by shipment_id desc) k
    cross join lateral (%s and p.shipment_id = k.shipment_id offset 0) his\
    """
        .formatted(found, parts);
  }

  /** By a number from its beginning on, or a port. */
  private static String found(Wanted wanted, Map<String, Object> values) {
    List<String> ways = new ArrayList<>();
    String number = References.plain(wanted.number());
    if (!number.isEmpty()) {
      ways.add(
          "(select k.shipment_id from shipment_key k where k.customer_id = one.id"
              + " and k.key >= :number and k.key < :beyond limit "
              + LOOKED_AT
              + ")");
      values.put("number", number);
      values.put("beyond", number + "\uffff");
    }
    if (!wanted.ports().isEmpty()) {
      ways.add(
          "(select k.shipment_id from shipment_key k where k.customer_id = one.id"
              + " and k.key = any(cast(:ports as text[])) and k.shipment_id < :before"
              + " order by k.shipment_id desc limit "
              + LOOKED_AT
              + ")");
      values.put("ports", wanted.ports().toArray(String[]::new));
    }
    return ways.isEmpty()
        ? "select cast(null as bigint) as shipment_id"
        : String.join(" union all ", ways);
  }

  /** What opens a shipment's page without signing in, until the day is over. */
  public ShipmentToken token(SeenShipment shipment, LocalDate until) {
    return token(shipment.number(), until, shipment.journey().sight());
  }

  /**
   * The same of one by its number.
   *
   * @param sight what of its way is seen there
   */
  public ShipmentToken token(String number, LocalDate until, Set<Side> sight) {
    return ShipmentToken.of(secret(), number, until, sight);
  }

  /** Whether this house made it. Whether it still holds is another question. */
  public boolean proved(ShipmentToken token) {
    return token.fits(secret());
  }

  /**
   * What the holder of a link may see: of the way what its maker saw, and no party's own number.
   */
  public Optional<SeenShipment> behind(ShipmentToken token) {
    return seen(
        token.number(),
        (shipment, told) ->
            seen(
                shipment,
                told,
                Set.of(),
                token.sight(),
                Release.barred(shipment.barred() ? Set.of(Bar.OTHERS) : Set.of())));
  }

  /** All of a shipment, for the house. */
  public Optional<SeenShipment> whole(String number) {
    return seen(
        number,
        (shipment, told) ->
            seen(
                shipment,
                told,
                Set.of(Role.PRINCIPAL),
                Side.all(),
                releases.whole(shipment.id(), shipment.barred())));
  }

  /**
   * All of a shipment for the house, and what each of its parties sees of it.
   *
   * @param number ours, or that of its bill of lading
   */
  public Optional<Dossier> dossier(String number) {
    return ids(
            "select id from shipment where number = :number or bl_number = :number order by id"
                + " desc",
            Map.of("number", number))
        .stream()
        .findFirst()
        .map(id -> {
          Shipment shipment = rows.shipments(List.of(id)).getFirst();
          List<Event> told = rows.events(id);
          ReleaseFile file = releases.file(id);
          return new Dossier(
              seen(shipment, told, Set.of(Role.PRINCIPAL), Side.all(), file.whole()),
              parties(shipment, told, file),
              releases.steps(id));
        });
  }

  private List<SeenByParty> parties(Shipment shipment, List<Event> told, ReleaseFile file) {
    Map<CustomerId, Party> parties = new LinkedHashMap<>();
    shipment.parties().forEach(party -> parties.put(party.customer(), party));
    return session
        .createNativeQuery(
            "select id, name, code from customer where id in (:parties) order by id",
            Object[].class)
        .setParameterList("parties", parties.keySet().stream().map(CustomerId::value).toList())
        .getResultStream()
        .map(row -> {
          var customer = new CustomerId((Long) row[0]);
          Set<Role> roles = Objects.requireNonNull(parties.get(customer)).roles();
          return new SeenByParty(
              customer,
              (String) row[1],
              (String) row[2],
              roles,
              seen(shipment, told, roles, Role.sight(roles), file.seenBy(customer, roles)));
        })
        .toList();
  }

  /** How a shipment is shown to whoever it is shown to. */
  @FunctionalInterface
  private interface Showing {
    SeenShipment of(Shipment shipment, List<Event> told);
  }

  private Optional<SeenShipment> seen(String number, Showing showing) {
    return rows.numbered(number).map(shipment -> showing.of(shipment, rows.events(shipment.id())));
  }

  private byte[] secret() {
    return new HouseSecrets(session).of(SECRET);
  }

  private List<SeenShipment> seen(List<Long> ids, Whose whose) {
    Map<Long, List<Event>> events = rows.events(ids);
    List<SeenShipment> seen = new ArrayList<>();
    for (Shipment shipment : rows.shipments(ids)) {
      List<Event> told = events.getOrDefault(shipment.id(), List.of());
      shipment.party(whose).map(party -> seen(shipment, told, party)).ifPresent(seen::add);
    }
    return seen;
  }

  private static SeenShipment seen(Shipment shipment, List<Event> told, Party party) {
    return seen(
        shipment, told, party.roles(), Role.sight(party.roles()), Release.barred(party.bars()));
  }

  private static SeenShipment seen(
      Shipment shipment, List<Event> told, Set<Role> roles, Set<Side> sight, Release release) {
    return new SeenShipment(
        shipment.number(),
        shipment.references().seenAs(roles),
        shipment.carrier(),
        shipment.journey(told, sight),
        release);
  }

  private List<Long> ids(String sql, Map<String, Object> values) {
    NativeQuery<Long> query = session.createNativeQuery(sql, Long.class);
    values.forEach(query::setParameter);
    return query.getResultList();
  }
}
