package dev.quayside.app.train;

import dev.quayside.inbox.models.Loading;
import dev.quayside.inbox.models.Models;
import java.nio.file.Path;

/** Finds what was trained anew for this house; where nothing was, what the product came with. */
public final class HouseModels {

  private static final System.Logger LOG = System.getLogger(HouseModels.class.getName());

  private HouseModels() {}

  /** The folder under the house's data that "quayside train" writes to. */
  public static Path folder(Path dataDir) {
    return dataDir.resolve("models");
  }

  /** A model that cannot be used is told in the log, and the built-in one is used for it. */
  public static Models load(Path dataDir) {
    Loading loading = Models.in(folder(dataDir));
    loading.problems().forEach(problem -> LOG.log(System.Logger.Level.WARNING, problem));
    return loading.models();
  }
}
