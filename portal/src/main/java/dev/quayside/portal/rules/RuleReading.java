package dev.quayside.portal.rules;

import dev.quayside.db.customer.Customer;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Understands a margin rule or a floor as it was typed; ports by name or code, customers by code.
 */
public final class RuleReading {

  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final RuleForm form;
  private final Places places;
  private final List<Customer> customers;
  private final Set<String> unclear = new TreeSet<>();

  private RuleReading(RuleForm form, Places places, List<Customer> customers) {
    this.form = form;
    this.places = places;
    this.customers = customers;
  }

  /**
   * What it was understood to be.
   *
   * @param by who adds it, and answers for it where nobody else is named
   */
  public static RuleAsked read(RuleForm form, Places places, List<Customer> customers, String by) {
    return new RuleReading(form, places, customers).read(by);
  }

  private RuleAsked read(String by) {
    Optional<Margin> margin = margin();
    Reach reach = new Reach(mode(), lane(), customer(), level(), volume());
    Optional<Discount> discount = discount();
    Optional<LocalDate> expires = expires();
    String owner = form.has("owner") ? form.get("owner") : by;
    if (margin.isEmpty() || !unclear.isEmpty()) {
      return new RuleAsked.Unclear(unclear);
    }
    String name = form.has("name") ? form.get("name") : called();
    return form.floor()
        ? new RuleAsked.AFloor(new FloorRule(name, reach, margin.get(), owner, expires))
        : new RuleAsked.AMargin(
            new MarginRule(name, reach, margin.get(), discount, owner, expires));
  }

  /** Percent or an amount, and not both. */
  private Optional<Margin> margin() {
    if (form.has("percent") == form.has("amount")) {
      unclear.add(form.has("percent") ? "amount" : "percent");
      return Optional.empty();
    }
    if (form.has("percent")) {
      Optional<BigDecimal> percent = number("percent");
      if (percent.filter(it -> it.signum() < 0 || it.compareTo(MOST_PERCENT) > 0).isPresent()) {
        unclear.add("percent");
      }
      return percent.map(Margin.Percent::new);
    }
    String per = form.has("per") ? form.get("per") : "container";
    Optional<Margin> margin =
        TypedAmount.margin(form.get("amount"), per).filter(RuleReading::isSome);
    if (margin.isEmpty()) {
      unclear.add("amount");
    }
    return margin;
  }

  private static boolean isSome(Margin margin) {
    return switch (margin) {
      case Margin.Percent(var percent) -> percent.signum() >= 0;
      case Margin.PerContainer(var amount) -> amount.amount().signum() >= 0;
      case Margin.Each(_, var amount) -> amount.amount().signum() >= 0;
    };
  }

  private Optional<Mode> mode() {
    Optional<Mode> mode =
        Arrays.stream(Mode.values())
            .filter(one -> one.name().equalsIgnoreCase(form.get("mode")))
            .findFirst();
    doubt("mode", mode);
    return mode;
  }

  private Optional<Lane> lane() {
    if (form.has("origin") != form.has("destination")) {
      unclear.add(form.has("origin") ? "destination" : "origin");
      return Optional.empty();
    }
    Optional<Place> from = port("origin");
    Optional<Place> to = port("destination");
    if (from.isPresent() && to.isPresent() && from.get().code().equals(to.get().code())) {
      unclear.add("destination");
      return Optional.empty();
    }
    return from.flatMap(origin -> to.map(end -> new Lane(origin.code(), end.code())));
  }

  private Optional<Place> port(String field) {
    if (!form.has(field)) {
      return Optional.empty();
    }
    PlaceKind kind = form.get("mode").equalsIgnoreCase("AIR") ? PlaceKind.AIR : PlaceKind.SEA;
    Optional<Place> found =
        switch (places.resolve(form.get(field), PlaceQuestion.by(kind))) {
          case PlaceAnswer.Found(Place place) -> Optional.of(place);
          case PlaceAnswer.Ambiguous _,
              PlaceAnswer.Country _,
              PlaceAnswer.Region _,
              PlaceAnswer.Unknown _ ->
              Optional.empty();
        };
    doubt(field, found);
    return found;
  }

  private Optional<CustomerId> customer() {
    Optional<CustomerId> found =
        customers.stream()
            .filter(customer -> customer.code().equalsIgnoreCase(form.get("customer")))
            .map(Customer::id)
            .findFirst();
    doubt("customer", found);
    return found;
  }

  private Optional<String> level() {
    return Optional.of(form.get("level")).filter(level -> !level.isEmpty());
  }

  private Optional<Volume> volume() {
    Optional<Volume> found =
        form.has("volume") ? TypedAmount.volume(form.get("volume")) : Optional.empty();
    doubt("volume", found);
    return found;
  }

  private Optional<Discount> discount() {
    if (!form.has("discount")) {
      return Optional.empty();
    }
    Optional<BigDecimal> percent = number("discount");
    if (form.floor()
        || percent.filter(it -> it.signum() < 0 || it.compareTo(ALL) > 0).isPresent()) {
      unclear.add("discount");
      return Optional.empty();
    }
    boolean before = form.get("discountTaken").equalsIgnoreCase("BEFORE_MARGIN");
    return percent.map(off ->
        new Discount(off, before ? Discount.Taken.BEFORE_MARGIN : Discount.Taken.AFTER_MARGIN));
  }

  private Optional<LocalDate> expires() {
    Optional<LocalDate> day = Typed.day(form.get("expires"));
    if (form.has("expires") && day.isEmpty()) {
      unclear.add("expires");
    }
    return day;
  }

  private Optional<BigDecimal> number(String field) {
    Optional<BigDecimal> number = Typed.number(form.get(field));
    doubt(field, number);
    return number;
  }

  private void doubt(String field, Optional<?> found) {
    if (form.has(field) && found.isEmpty()) {
      unclear.add(field);
    }
  }

  /** What it says, where nobody has named it. */
  private String called() {
    String much =
        form.has("percent")
            ? form.get("percent") + " %"
            : form.get("amount") + " / " + (form.has("per") ? form.get("per") : "container");
    return form.has("mode") ? form.get("mode") + " " + much : much;
  }
}
