package dev.quayside.inbox.read.told;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.cargo.Volumes;
import dev.quayside.inbox.read.cargo.Weights;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a message states, whatever is made of it.
 *
 * @param spots names of places, countries and coasts
 * @param day the day of the message where its writer is
 */
public record Told(
    Wording text,
    Layout layout,
    List<Boxes.Mention> boxes,
    List<Measure> weights,
    List<Measure> volumes,
    List<Pieces.Count> counts,
    List<Spot> spots,
    LocalDate day) {

  public Told {
    boxes = List.copyOf(boxes);
    weights = List.copyOf(weights);
    volumes = List.copyOf(volumes);
    counts = List.copyOf(counts);
    spots = List.copyOf(spots);
  }

  /** Goes through the text once for all that is counted in it. */
  public static Told in(Wording text, Layout layout, List<Spot> spots, LocalDate day) {
    return new Told(
        text,
        layout,
        Boxes.in(text, layout),
        Weights.in(text, layout),
        Volumes.in(text, layout),
        Pieces.in(text, layout),
        spots,
        day);
  }
}
