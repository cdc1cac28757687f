package dev.quayside.app.doctor;

import dev.quayside.app.book.HouseShelves;
import dev.quayside.app.config.Settings;
import java.util.List;

/** Looks whether the places can be reached where papers lie outside of the database. */
final class ShelfCheck {

  private ShelfCheck() {}

  static List<Finding> look(Settings settings) {
    return HouseShelves.of(settings.files()).all().stream()
        .map(shelf ->
            shelf
                .trouble()
                .<Finding>map(trouble ->
                    new Finding.Wrong(
                        "papers", trouble, "look at the settings under files, and its rights"))
                .orElseGet(() -> new Finding.Fine("papers", shelf.place() + " is within reach")))
        .toList();
  }
}
