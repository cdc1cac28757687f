package dev.quayside.portal.tracking;

import dev.quayside.db.shipment.Filing;
import dev.quayside.db.shipment.Party;
import dev.quayside.db.shipment.PlannedLeg;
import dev.quayside.db.shipment.References;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.ContainerNumber;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Reason;
import dev.quayside.rates.tracking.route.Leg;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a shipment that another program files. */
public final class FilingReading {

  private static final int MOST_DAYS = 700;
  private static final Carriers LINES = Carriers.builtIn();

  private final PortCodes ports;
  private final Function<String, Optional<CustomerId>> customers;

  /**
   * For the customers of a book.
   *
   * @param customers by their code
   */
  public FilingReading(PortCodes ports, Function<String, Optional<CustomerId>> customers) {
    this.ports = ports;
    this.customers = customers;
  }

  public FilingRead read(JsonNode sent, String source, Instant now) {
    Fields fields = Fields.of(sent);
    List<Party> parties =
        fields.each("parties").stream().flatMap(it -> party(it).stream()).toList();
    long principals = parties.stream().filter(it -> it.roles().contains(Role.PRINCIPAL)).count();
    if (principals != 1 && fields.faults().isEmpty()) {
      fields.wrong(
          "parties",
          Saying.of(
              "name %d principals; one customer has booked it", "列了%d个委托方；应恰有一个", principals));
    }
    if (parties.stream().map(Party::customer).distinct().count() < parties.size()) {
      fields.wrong("parties", Saying.of("name a customer twice", "同一客户出现两次"));
    }
    References references = references(fields);
    Optional<String> number = fields.text("number");
    if (number.isEmpty() && references.bl().isEmpty() && references.booking().isEmpty()) {
      fields.wrong("bl", Saying.of("or a booking or our number is needed", "提单号、订舱号或我司编号至少填一项"));
    }
    List<PlannedLeg> legs =
        fields.each("legs").stream().flatMap(it -> leg(it, now).stream()).toList();
    boolean whole = fields.faults().isEmpty();
    if (whole && legs.isEmpty()) {
      fields.wrong("legs", Saying.of("are missing", "缺少航段"));
    }
    for (int i = 1; whole && i < legs.size(); i++) {
      if (!legs.get(i).leg().from().equals(legs.get(i - 1).leg().to())) {
        fields.wrong(
            "legs/" + i + "/from", Saying.of("is not where the leg before it ends", "与上一航段终点不一致"));
      }
    }
    Optional<Reason> reason = fields.text("reason").flatMap(Reason::named);
    Optional<String> carrier = fields.needed("carrier");
    return fields.faults().isEmpty()
        ? new FilingRead.Good(
            new Filing(
                number,
                parties,
                LINES.named(carrier.orElse("")).map(it -> it.scac()).orElse(carrier.orElse("")),
                references,
                legs,
                fields.yes("confirmed"),
                reason,
                source))
        : new FilingRead.Wrong(fields.faults());
  }

  private Optional<Party> party(Fields fields) {
    Optional<String> code = fields.needed("customer");
    Optional<CustomerId> customer = code.flatMap(customers);
    if (code.isPresent() && customer.isEmpty()) {
      fields.wrong("customer", Saying.of("is no customer's code", "不是客户代码"));
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : fields.texts("roles")) {
      Optional<Role> role =
          Stream.of(Role.values()).filter(it -> it.name().equals(word)).findFirst();
      role.ifPresentOrElse(
          roles::add, () -> fields.wrong("roles", Saying.of("%s is no role", "%s不是角色", word)));
    }
    if (roles.isEmpty() && fields.faults().isEmpty()) {
      fields.wrong("roles", Saying.of("are missing", "缺少角色"));
    }
    Set<String> people = new LinkedHashSet<>();
    for (String address : fields.texts("people")) {
      if (address.indexOf('@') < 1 || address.length() > 254) {
        fields.wrong("people", Saying.of("%s is no mail address", "%s不是邮箱地址", address));
      }
      people.add(address.strip().toLowerCase(Locale.ROOT));
    }
    return customer.filter(_ -> !roles.isEmpty()).map(it -> new Party(it, roles, Set.of(), people));
  }

  private static References references(Fields fields) {
    List<String> containers = new ArrayList<>();
    for (String written : fields.texts("containers")) {
      String container = written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
      if (!ContainerNumber.isValid(container)) {
        fields.wrong(
            "containers/" + containers.size(),
            Saying.of(
                "%s is no container number with a right check digit (ISO 6346)",
                "%s不是校验位正确的箱号（ISO 6346）", written));
      }
      containers.add(container);
    }
    return new References(
        fields.text("bl"),
        fields.text("booking"),
        containers,
        fields.texts("orders"),
        fields.texts("shipperReferences"));
  }

  private Optional<PlannedLeg> leg(Fields fields, Instant now) {
    Optional<Leg.Means> means = fields.one("means", Leg.Means.values());
    Optional<String> from = port(fields, "from");
    Optional<String> to = port(fields, "to");
    var departs = near(fields, "departs", now);
    var arrives = near(fields, "arrives", now);
    if (from.isPresent() && from.equals(to)) {
      fields.wrong("to", Saying.of("is where the leg begins", "与起点相同"));
      return Optional.empty();
    }
    if (departs.isPresent() && arrives.filter(it -> it.isBefore(departs.get())).isPresent()) {
      fields.wrong("arrives", Saying.of("lies before the departure", "早于开航时间"));
    }
    return means.isPresent() && from.isPresent() && to.isPresent()
        ? Optional.of(
            new PlannedLeg(
                new Leg(
                    means.get(),
                    from.get(),
                    to.get(),
                    fields.text("vessel").orElse(""),
                    fields.text("voyage").orElse("")),
                departs,
                arrives))
        : Optional.empty();
  }

  /** Plans are made for months; what lies further away is mistyped. */
  private static Optional<OffsetDateTime> near(Fields fields, String name, Instant now) {
    Optional<OffsetDateTime> moment = fields.moment(name);
    if (moment
        .filter(it -> Duration.between(now, it.toInstant()).abs().toDays() > MOST_DAYS)
        .isPresent()) {
      fields.wrong(name, Saying.of("lies more than two years from today", "与今天相差两年以上"));
    }
    return moment;
  }

  private Optional<String> port(Fields fields, String name) {
    Optional<String> written = fields.needed(name);
    Optional<String> port = written.flatMap(ports::filed);
    if (written.isPresent() && port.isEmpty()) {
      fields.wrong(name, Saying.of("is no UN/LOCODE that we know", "不是已知的UN/LOCODE"));
    }
    return port;
  }
}
