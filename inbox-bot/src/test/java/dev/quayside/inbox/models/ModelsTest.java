package dev.quayside.inbox.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

  @TempDir private Path folder;

  @Test
  void where_no_folder_lies_the_built_in_models_answer() {
    var loading = Models.in(folder.resolve("nowhere"));

    assertThat(loading.problems()).isEmpty();
    assertThat(loading.models().language().find("Wir bitten um Ihr Angebot für Hamburg", ""))
        .isEqualTo("de");
  }

  @Test
  void a_damaged_model_is_told_by_its_path_and_the_built_in_one_is_used() throws IOException {
    Path damaged = Files.writeString(folder.resolve("language.bin"), "not a model");

    var loading = Models.in(folder);

    assertThat(loading.problems()).singleElement().asString().contains(damaged.toString());
    assertThat(loading.models().language().find("Wir bitten um Ihr Angebot für Hamburg", ""))
        .isEqualTo("de");
  }
}
