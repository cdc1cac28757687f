package dev.quayside.db.paper;

import dev.quayside.db.release.BlStore;
import dev.quayside.db.release.ToldOfBl;
import dev.quayside.db.shelf.Shelves;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.paper.BillOfLading;
import dev.quayside.rates.paper.BlStep;
import dev.quayside.rates.paper.Readers;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * The papers of shipments. A customer is given those that are his business; any other is as unknown
 * to him as one that does not exist.
 */
public final class PaperStore {

  private final FileStore files;
  private final FileMoves moves;
  private final BlStore bills;
  private final PaperRows rows;

  /**
   * The papers of a book.
   *
   * @param shelves where contents lie that are not in the database
   */
  public PaperStore(StatelessSession session, Shelves shelves) {
    this.files = new FileStore(session, shelves);
    this.moves = new FileMoves(session, shelves);
    this.bills = new BlStore(session);
    this.rows = new PaperRows(session);
  }

  /** Where their contents lie, for whoever looks after that. */
  public FileMoves moves() {
    return moves;
  }

  /** Files a paper: the next version of its kind, or the same as before. */
  public PaperFiled file(PaperFiling filing, Instant now) {
    Optional<Long> shipment = rows.held(filing.shipment());
    if (shipment.isEmpty()) {
      return new PaperFiled.NoSuchShipment();
    }
    long id = shipment.get();
    if (filing.owner().filter(owner -> rows.roles(id, owner).isEmpty()).isPresent()) {
      return new PaperFiled.NoParty();
    }
    Optional<Paper> before = rows.newest(id, filing);
    if (before.filter(it -> it.file().digest().equals(filing.content().digest())).isPresent()) {
      return new PaperFiled.Repeated(before.get());
    }
    int version = before.map(Paper::version).orElse(0) + 1;
    Paper paper = rows.add(id, filing, version, files.keep(filing.content()), now);
    switch (filing.kind()) {
      case BL_DRAFT -> tell(id, BlStep.Kind.DRAFTED, version, filing.by(), now);
      case BL -> tellOnce(id, BlStep.Kind.ISSUED, filing.by(), now);
      case QUOTE, BOOKING_CONFIRMATION, INVOICE, ARRIVAL_NOTICE, POD -> {}
      case PACKING_LIST, VGM, COMMERCIAL_INVOICE, BL_CORRECTION, OTHER -> {}
    }
    return new PaperFiled.Done(paper);
  }

  /**
   * The house tells that a bill of lading was issued or released; told again, it changes nothing.
   *
   * @return how it stands now; empty where there is no such shipment
   */
  public Optional<BillOfLading> tell(String shipment, BlStep.Kind step, String by, Instant now) {
    if (!step.told()) {
      throw new IllegalArgumentException(step + " comes of a draft, and nobody tells it");
    }
    return rows.held(shipment)
        .map(id -> {
          tellOnce(id, step, by, now);
          return bills.of(id);
        });
  }

  /**
   * A customer confirms the draft that he saw, or wants it changed; said again, it changes nothing.
   *
   * @param step with the version of the draft that he saw
   * @param words what he wants changed
   */
  public BlSaid say(CustomerId customer, String shipment, BlStep step, String words, String by) {
    Optional<Long> held = rows.held(shipment);
    if (held.filter(id -> Readers.mayConfirm(rows.roles(id, customer))).isEmpty()) {
      return new BlSaid.NotHis();
    }
    long id = held.get();
    BillOfLading bl = bills.of(id);
    if (bills.saysAlready(id, step, words)) {
      return new BlSaid.Repeated();
    }
    BillOfLading next = bl.with(step);
    if (bl.version() != step.version() || bl.state().issued() || bl.version() == 0) {
      return new BlSaid.Overtaken(bl);
    }
    bills.add(id, step, Optional.of(customer), words, by);
    return new BlSaid.Done(next);
  }

  /**
   * The same for a colleague who saw so many steps before: where there are more by now, nothing is
   * changed.
   *
   * @return how it stands; empty where it has moved on since, or there is no such shipment
   */
  public Optional<BillOfLading> tellAfter(
      int seen, String shipment, BlStep.Kind step, String by, Instant now) {
    return rows.held(shipment)
        .filter(id -> bills.history(id).size() == seen)
        .flatMap(_ -> tell(shipment, step, by, now));
  }

  /** All that happened to a shipment's bill of lading, the oldest first, for the house. */
  public List<ToldOfBl> history(String shipment) {
    return rows.shipment(shipment).map(bills::history).orElse(List.of());
  }

  private void tellOnce(long shipment, BlStep.Kind step, String by, Instant now) {
    BillOfLading before = bills.of(shipment);
    BlStep next = new BlStep(step, 0, now);
    if (!before.with(next).equals(before)) {
      tell(shipment, step, 0, by, now);
    }
  }

  private void tell(long shipment, BlStep.Kind step, int version, String by, Instant now) {
    bills.add(shipment, new BlStep(step, version, now), Optional.empty(), "", by);
  }

  /** What of a shipment's papers a customer may see; empty where he is no party of it. */
  public Optional<ShipmentPapers> of(CustomerId customer, String shipment) {
    return of(Whose.of(customer), shipment);
  }

  /** What of them somebody of a customer's may see; in another's name he confirms nothing. */
  public Optional<ShipmentPapers> of(Whose whose, String shipment) {
    return rows.seen(shipment, whose)
        .map(seen -> {
          BillOfLading bl = bills.of(seen.shipment());
          return new ShipmentPapers(
              Optional.of(bl).filter(it -> Readers.mayKnow(seen.roles(), it.state())),
              Readers.mayConfirm(seen.parties().getOrDefault(whose.customer(), Set.of())),
              seen.parties().containsKey(whose.customer()),
              rows.newest(seen.shipment()).stream()
                  .filter(paper -> reads(seen, paper, bl))
                  .toList());
        });
  }

  /** One paper that a customer may read, in any of its versions. */
  public Optional<Paper> of(CustomerId customer, String shipment, long paper) {
    return of(Whose.of(customer), shipment, paper);
  }

  /** The same for somebody of a customer's. */
  public Optional<Paper> of(Whose whose, String shipment, long paper) {
    return rows.seen(shipment, whose)
        .flatMap(seen ->
            rows.one(seen.shipment(), paper)
                .filter(it -> reads(seen, it, bills.of(seen.shipment()))));
  }

  /** What any of those may read whose things he sees. */
  private static boolean reads(PaperRows.Seen seen, Paper paper, BillOfLading bl) {
    return seen.parties().entrySet().stream()
        .anyMatch(party ->
            Readers.mayRead(
                paper.kind(), paper.owner(), party.getKey(), party.getValue(), bl.state()));
  }

  /** All papers of a shipment, for the house; empty where there is no such shipment. */
  public Optional<ShipmentPapers> whole(String shipment) {
    return rows.shipment(shipment)
        .map(id -> new ShipmentPapers(Optional.of(bills.of(id)), false, false, rows.newest(id)));
  }

  /** Any paper of a shipment, for the house. */
  public Optional<Paper> whole(String shipment, long paper) {
    return rows.shipment(shipment).flatMap(id -> rows.one(id, paper));
  }

  /**
   * Some of a paper's content.
   *
   * @param paper one that was found for whoever reads it
   * @return where that lies which is read from the offset on, as much as is read at a time
   */
  public Piece piece(Paper paper, long offset) {
    return files.piece(paper.file().id(), offset);
  }
}
