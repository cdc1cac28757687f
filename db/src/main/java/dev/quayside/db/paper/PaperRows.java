package dev.quayside.db.paper;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.quayside.db.wall.Whose;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Reads and writes papers as the book keeps them, whoever asks. */
final class PaperRows {

  private static final String PAPER =
      """
      p.id, p.kind, p.owner, p.reference, p.version, p.name, p.media_type, p.filed_by, p.filed_at,
        f.id as file, f.size, f.digest
      from paper p join stored_file f on f.id = p.file_id
      where p.shipment_id = :shipment\
      """;

  private final StatelessSession session;

  PaperRows(StatelessSession session) {
    this.session = session;
  }

  /** A shipment that a customer is a party of. */
  record Seen(long shipment, Map<CustomerId, Set<Role>> parties) {

    /** All that those whose things he sees are in it. */
    Set<Role> roles() {
      return parties.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
    }
  }

  Optional<Long> shipment(String number) {
    return one("select id from shipment where number = :number", number);
  }

  /** The same; whoever else adds to it waits. */
  Optional<Long> held(String number) {
    return one("select id from shipment where number = :number for no key update", number);
  }

  private Optional<Long> one(String sql, String number) {
    return session
        .createNativeQuery(sql, Long.class)
        .setParameter("number", number)
        .uniqueResultOptional();
  }

  Optional<Seen> seen(String number, Whose whose) {
    List<Object[]> rows =
        session
            .createNativeQuery(
                """
                select s.id, p.roles, p.customer_id
                from shipment s join shipment_party p on p.shipment_id = s.id
                where s.number = :number and p.customer_id = any(cast(:customers as bigint[]))
                  and (:person = '' or :person = any(p.people))\
                """,
                Object[].class)
            .setParameter("number", number)
            .setParameter("customers", whose.ids().toArray(Long[]::new))
            .setParameter("person", whose.person())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(first ->
            new Seen(
                (Long) first[0],
                rows.stream()
                    .collect(
                        toUnmodifiableMap(
                            row -> new CustomerId((Long) row[2]),
                            row -> roles((String[]) row[1])))));
  }

  /** What a customer is in a shipment; nothing where he has no part in it. */
  Set<Role> roles(long shipment, CustomerId customer) {
    return session
        .createNativeQuery(
            "select roles from shipment_party"
                + " where shipment_id = :shipment and customer_id = :customer",
            String[].class)
        .setParameter("shipment", shipment)
        .setParameter("customer", customer.value())
        .uniqueResultOptional()
        .map(PaperRows::roles)
        .orElse(Set.of());
  }

  private static Set<Role> roles(String[] names) {
    return Arrays.stream(names)
        .map(Role::valueOf)
        .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /** Of each paper the newest version, in the order of their kinds. */
  List<Paper> newest(long shipment) {
    return papers(
            "select distinct on (p.kind, p.owner, p.reference) "
                + PAPER
                + " order by p.kind, p.owner, p.reference, p.version desc",
            shipment,
            Map.of())
        .stream()
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  /** The newest version of the paper that is filed. */
  Optional<Paper> newest(long shipment, PaperFiling filing) {
    return papers(
            "select "
                + PAPER
                + " and p.kind = :kind and p.reference = :reference"
                + " and coalesce(p.owner, 0) = :owner order by p.version desc limit 1",
            shipment,
            Map.of(
                "kind", filing.kind().name(),
                "reference", filing.reference(),
                "owner", filing.owner().map(CustomerId::value).orElse(0L)))
        .stream()
        .findFirst();
  }

  Optional<Paper> one(long shipment, long paper) {
    return papers("select " + PAPER + " and p.id = :paper", shipment, Map.of("paper", paper))
        .stream()
        .findFirst();
  }

  private List<Paper> papers(String sql, long shipment, Map<String, Object> values) {
    NativeQuery<Object[]> query =
        session.createNativeQuery(sql, Object[].class).setParameter("shipment", shipment);
    values.forEach(query::setParameter);
    return query.getResultStream().map(PaperRows::paper).toList();
  }

  Paper add(long shipment, PaperFiling filing, int version, StoredFile file, Instant now) {
    long id =
        session
            .createNativeQuery(
                """
                insert into paper (shipment_id, kind, owner, reference, version, name, media_type,
                  file_id, filed_by, filed_at)
                values (:shipment, :kind, :owner, :reference, :version, :name, :type, :file, :by, :now)
                returning id\
                """,
                Long.class)
            .setParameter("shipment", shipment)
            .setParameter("kind", filing.kind().name())
            .setParameter("owner", filing.owner().map(CustomerId::value).orElse(null), Long.class)
            .setParameter("reference", filing.reference())
            .setParameter("version", version)
            .setParameter("name", filing.name())
            .setParameter("type", filing.mediaType())
            .setParameter("file", file.id())
            .setParameter("by", filing.by())
            .setParameter("now", now)
            .getSingleResult();
    return new Paper(
        id,
        filing.kind(),
        filing.owner(),
        filing.reference(),
        version,
        filing.name(),
        filing.mediaType(),
        file,
        filing.by(),
        now);
  }

  private static Paper paper(Object[] row) {
    return new Paper(
        (Long) row[0],
        PaperKind.valueOf((String) row[1]),
        Optional.ofNullable((Long) row[2]).map(CustomerId::new),
        (String) row[3],
        (Integer) row[4],
        (String) row[5],
        (String) row[6],
        new StoredFile((Long) row[9], (Long) row[10], (String) row[11]),
        (String) row[7],
        (Instant) row[8]);
  }
}
