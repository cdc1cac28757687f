package dev.quayside.portal.customers;

import dev.quayside.db.care.CareRequest;
import dev.quayside.db.credit.Credit;
import dev.quayside.db.opportunity.Opportunity;
import dev.quayside.db.order.Wish;
import dev.quayside.db.preference.Preference;
import dev.quayside.db.profile.AsOf;
import dev.quayside.db.profile.Behaviour;
import dev.quayside.db.profile.Carried;
import dev.quayside.db.profile.CustomerFacts;
import dev.quayside.db.profile.OpenBill;
import dev.quayside.db.profile.OrderMade;
import dev.quayside.db.profile.QuoteLine;
import dev.quayside.db.profile.ShipmentSeen;
import dev.quayside.db.task.CustomerTasks.Stood;
import dev.quayside.db.timeline.Told;
import dev.quayside.db.volume.AgreedVolume;
import dev.quayside.portal.figures.FigureTable;
import dev.quayside.portal.shipments.ShipmentLine;
import dev.quayside.portal.words.LaneNames;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.signal.VolumePlan;
import dev.quayside.rates.tariff.Carriers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A customer on one page, as of a day.
 *
 * @param unclear whether the day that was asked for is none
 * @param bills what he had not paid, the first that are due
 * @param requests what he wants of us beside prices, as far as it is open today
 * @param opportunities business with him that is more than one price, as it stood on the day
 * @param agreed what he had agreed to ship, and what of it had gone
 * @param typed what was refused of a new agreement
 * @param promises what he was promised to be told, done or not
 * @param kind what of the timeline is shown; "" for all of it
 * @param scripts Chart.js, and ours that draws with it
 */
public record CustomerView(
    CustomerFacts facts,
    AsOf day,
    boolean unclear,
    Optional<Credit> credit,
    List<OpenBill> bills,
    List<Preference> preferences,
    List<CareRequest> requests,
    List<Opportunity> opportunities,
    List<AgreedVolume> agreed,
    VolumeTyped typed,
    List<Stood> complaints,
    List<Stood> promises,
    List<Stood> tasks,
    Leafed<QuoteLine> quotes,
    Leafed<OrderMade> orders,
    Leafed<ShipmentSeen> shipments,
    Function<ShipmentSeen, ShipmentLine> lines,
    Carried carried,
    Behaviour behaviour,
    String kind,
    Leafed<Told> timeline,
    Places places,
    List<String> scripts) {

  private static final Carriers CARRIERS = Carriers.builtIn();
  private static final int URGENT = 8;

  public CustomerView {
    bills = List.copyOf(bills);
    preferences = List.copyOf(preferences);
    requests = List.copyOf(requests);
    opportunities = List.copyOf(opportunities);
    agreed = List.copyOf(agreed);
    complaints = List.copyOf(complaints);
    promises = List.copyOf(promises);
    tasks = List.copyOf(tasks);
    scripts = List.copyOf(scripts);
  }

  /** What he always wants, in words. */
  public String said(Preference preference, Wording words) {
    return switch (preference.kind()) {
      case NOTED -> preference.value();
      case ONLY_CARRIER ->
          words.text("preference.only", words.carrier(CARRIERS.withScac(preference.value())));
      case TELEX_RELEASE, SEA_WAYBILL, ORIGINAL_BL, LETTER_OF_CREDIT ->
          words.of(Wish.valueOf(preference.kind().name()));
    };
  }

  public String home() {
    return "/desk/customers/" + facts.customer().id().value();
  }

  /** This page, or the sheet to take along, as of the same day. */
  public String at(String path) {
    return home() + path + (day.past() ? "?on=" + day.day() : "");
  }

  /** The older ones of a part, the rest of the page as it is. */
  public String older(String part, long before) {
    return home()
        + "?part="
        + part
        + "&before="
        + before
        + (day.past() ? "&on=" + day.day() : "")
        + (kind.isEmpty() ? "" : "&kind=" + kind)
        + "#"
        + part;
  }

  /** Of the open tasks those that are due first. */
  public List<Stood> urgent() {
    return tasks.subList(0, Math.min(URGENT, tasks.size()));
  }

  /** Complaints that nobody has dealt with. */
  public List<Stood> openComplaints() {
    return complaints.stream().filter(one -> one.doneAt().isEmpty()).toList();
  }

  /** Of a task or a shipment, whether it is late on the day. */
  public boolean late(Stood task) {
    return task.doneAt().isEmpty() && task.late(day.until());
  }

  /** Of a bill, whether it should have been paid by the day. */
  public boolean overdue(OpenBill open) {
    return open.bill().due().isBefore(day.day());
  }

  public ShipmentLine line(ShipmentSeen shipment) {
    return lines.apply(shipment);
  }

  /** How long he has done nothing of himself, in days. */
  public Optional<Long> silentDays() {
    Instant until = day.until();
    return behaviour.last().map(last -> Duration.between(last, until).toDays());
  }

  /** Of what he has agreed to ship, how much should have gone by the day. */
  public int due(AgreedVolume one) {
    return new VolumePlan(one.lane(), one.containers(), one.first(), one.last(), List.of())
        .due(day.day());
  }

  /** Business with him that is neither won nor lost. */
  public List<Opportunity> openOpportunities() {
    return opportunities.stream().filter(one -> !one.terms().stage().ended()).toList();
  }

  /** Quotes that he could still accept. */
  public List<QuoteLine> openQuotes() {
    return quotes.all().stream().filter(quote -> quote.became() == QuoteLine.Fate.OPEN).toList();
  }

  /** What he ordered, by month and by lane. */
  public List<FigureTable> volume(Wording words) {
    return new VolumeTables(carried, places, words).all();
  }

  public String lane(String lane, Wording words) {
    return LaneNames.of(lane, places, words);
  }
}
