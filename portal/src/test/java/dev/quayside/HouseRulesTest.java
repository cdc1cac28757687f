package dev.quayside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house. A rule that is not here is only a wish. */
class HouseRulesTest {

  private static final int LINES_AT_MOST = 300;
  private static final Path TOP = Path.of("..");

  /** What a visitor sees first; launcher, wrapper and licence beside the modules. */
  private static final Set<String> MAY_STAND_ON_TOP =
      Set.of(
          "inbox-bot",
          "rate-engine",
          "portal",
          "notifier",
          "db",
          "pom.xml",
          "README.md",
          "quayside",
          "mvnw",
          "LICENSE");

  /** What is made at run time and kept out of the repository. */
  private static final Set<String> NOT_OF_THE_REPOSITORY =
      Set.of("data", "demo", "quayside.yaml", "target");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/jmh_generated/"))
          .importPackages("dev.quayside");

  @ParameterizedTest
  @ValueSource(strings = {"rates", "db", "inbox", "notifier", "portal", "app"})
  void every_part_of_the_house_is_seen_by_these_rules(String part) {
    assertThat(HOUSE.stream().filter(found -> isIn(found, part)).count()).isGreaterThan(5);
  }

  @Test
  void no_package_can_be_reached_from_itself() {
    slices().matching("dev.quayside.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void the_rate_engine_knows_only_the_jdk() {
    classes()
        .that()
        .resideInAPackage("dev.quayside.rates..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.quayside.rates..", "java..", "org.jspecify.annotations")
        .check(HOUSE);
  }

  @Test
  void db_knows_no_door() {
    noClasses()
        .that()
        .resideInAPackage("dev.quayside.db..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.quayside.inbox..",
            "dev.quayside.notifier..",
            "dev.quayside.portal..",
            "dev.quayside.app..")
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox", "notifier", "portal"})
  void a_door_knows_no_other_door(String door) {
    List<String> others =
        Stream.of("inbox", "notifier", "portal", "app")
            .filter(other -> !other.equals(door))
            .map(other -> "dev.quayside." + other + "..")
            .toList();

    noClasses()
        .that()
        .resideInAPackage("dev.quayside." + door + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void only_db_speaks_sql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.quayside.db..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate..")
        .check(HOUSE);
  }

  @Test
  void rows_stay_in_db() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Row")
        .and()
        .areTopLevelClasses()
        .should()
        .bePackagePrivate()
        .andShould()
        .resideInAPackage("dev.quayside.db..")
        .check(HOUSE);
  }

  @Test
  void nothing_is_named_after_what_it_is_made_of() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|\\bAbstract[A-Z]\\w*)")
        .check(HOUSE);
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(HOUSE.getPackage("dev.quayside").getSubpackagesInTree())
        .filteredOn(found -> !found.getClasses().isEmpty())
        .filteredOn(found -> !found.getName().startsWith("dev.quayside.portal.jte"))
        .filteredOn(found -> !found.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  @Test
  void no_file_is_longer_than_a_few_screens() throws IOException {
    try (Stream<Path> files = Files.walk(TOP)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> !file.toString().contains("generated-sources"))
                  .filter(file -> lines(file) > LINES_AT_MOST))
          .isEmpty();
    }
  }

  @Test
  void the_top_of_the_repository_holds_what_belongs_there_and_nothing_else() throws IOException {
    try (Stream<Path> files = Files.list(TOP)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.startsWith("."))
                  .filter(name -> !NOT_OF_THE_REPOSITORY.contains(name)))
          .isSubsetOf(MAY_STAND_ON_TOP)
          .contains("inbox-bot", "rate-engine", "portal", "notifier", "db", "pom.xml", "mvnw");
    }
  }

  private static boolean isIn(JavaClass found, String part) {
    return (found.getPackageName() + ".").startsWith("dev.quayside." + part + ".");
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
