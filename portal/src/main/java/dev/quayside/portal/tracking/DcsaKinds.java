package dev.quayside.portal.tracking;

import dev.quayside.rates.tracking.event.EventType;
import dev.quayside.rates.tracking.event.Milestone;
import java.util.Optional;

/**
 * Which milestone a DCSA event stands for (track and trace 2.2, and what carriers send of 3.0).
 * Papers that move no cargo stand for none.
 *
 * @param code such as ARRI, GTOT or CONF
 * @param document of a shipment event, such as BKG; else ""
 * @param empty whether the container is told to be empty
 * @param means what carries it, such as RAIL; "" where that was not told
 */
record DcsaKinds(EventType type, String code, String document, boolean empty, String means) {

  Optional<Milestone> milestone() {
    return switch (type) {
      case SHIPMENT -> shipment();
      case TRANSPORT -> transport();
      case EQUIPMENT -> equipment();
    };
  }

  private Optional<Milestone> shipment() {
    boolean customs = document.equals("CUC") || document.equals("CUS");
    return Optional.ofNullable(
        switch (code) {
          case "CONF" ->
              document.equals("BKG") || document.equals("CBR")
                  ? Milestone.BOOKED
                  : customs ? Milestone.EXPORT_CUSTOMS : null;
          case "SUBM", "RECE" -> document.equals("VGM") ? Milestone.VGM : null;
          case "ISSU" -> document.equals("ARN") ? Milestone.NOTIFIED : null;
          case "APPR" -> customs ? Milestone.EXPORT_CUSTOMS : null;
          case "RELS" -> customs ? Milestone.EXPORT_CUSTOMS : Milestone.CARRIER_RELEASE;
          case "HOLD" -> Milestone.HOLD;
          default -> null;
        });
  }

  private Optional<Milestone> transport() {
    boolean rail = means.equals("RAIL");
    if (means.equals("TRUCK")) {
      return Optional.empty();
    }
    return switch (code) {
      case "ARRI" -> Optional.of(rail ? Milestone.RAIL_ARRIVED : Milestone.ARRIVED);
      case "DEPA" -> Optional.of(rail ? Milestone.RAIL_DEPARTED : Milestone.DEPARTED);
      default -> Optional.empty();
    };
  }

  private Optional<Milestone> equipment() {
    boolean rail = means.equals("RAIL");
    return Optional.ofNullable(
        switch (code) {
          case "LOAD" -> rail ? Milestone.RAIL_LOADED : Milestone.LOADED;
          case "DISC" -> rail ? null : Milestone.DISCHARGED;
          case "GTIN" -> empty ? Milestone.EMPTY_IN : Milestone.GATE_IN;
          case "GTOT" -> empty ? Milestone.EMPTY_OUT : Milestone.GATE_OUT;
          case "STUF" -> Milestone.STUFFED;
          case "STRP" -> Milestone.STRIPPED;
          case "PICK" -> empty ? Milestone.EMPTY_OUT : null;
          case "DROP" -> empty ? Milestone.EMPTY_IN : Milestone.DELIVERED;
          case "AVPU" -> Milestone.AVAILABLE;
          case "AVDO" -> Milestone.DELIVERED;
          case "CUSR" -> Milestone.EXPORT_CUSTOMS;
          case "CROS" -> Milestone.BORDER;
          case "INSP", "HOLD" -> Milestone.HOLD;
          case "RELS" -> Milestone.CARRIER_RELEASE;
          default -> null;
        });
  }
}
