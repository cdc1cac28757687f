package dev.quayside.db.signal;

import dev.quayside.rates.signal.Signal;
import java.time.LocalDate;

/** A signal that a rule would have opened on a day that is past. */
public record Tried(String customerName, LocalDate day, Signal signal) {}
