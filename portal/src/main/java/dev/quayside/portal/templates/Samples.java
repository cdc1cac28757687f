package dev.quayside.portal.templates;

import dev.quayside.db.customer.Language;
import java.util.List;
import java.util.Optional;

/** Makes what a customer would get, out of the house's templates as they are now. */
public interface Samples {

  /**
   * How the files are.
   *
   * @param folder where they are looked for; empty where the house was told of none
   * @param used the files that were read and are used
   * @param faults why others are not
   */
  record Files(Optional<String> folder, List<String> used, List<Fault> faults) {
    public Files {
      used = List.copyOf(used);
      faults = List.copyOf(faults);
    }
  }

  /**
   * What cannot stand so in a file.
   *
   * @param line from 1; 0 for the whole of it
   */
  record Fault(String file, int line, String wrong, String remedy) {}

  /** A letter as it is read. */
  record Sample(String subject, String text) {}

  /** The faults in the reader's language. */
  Files files(Language reader);

  Sample letter(Language language);

  /** The paper as PDF. */
  byte[] paper(Tongue tongue);

  /** Its first page as a PNG. */
  byte[] picture(Tongue tongue);

  /** Our own letter as a file, to begin with. */
  String begin(Language language);

  /** What a paper is written in. */
  enum Tongue {
    EN,
    ZH,
    BOTH
  }
}
