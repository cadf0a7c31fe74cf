package org.rapport.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Named;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may use whom. The map is the whole truth; a line more in it is a decision to record. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          // test fixtures of the platform come as a jar once it is packaged
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.rapport");

  /** Module to the modules it may use, and then only their root packages. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "kernel", Set.of(),
          "platform", Set.of("kernel"),
          "stakeholder", Set.of("kernel", "platform"),
          "feedback", Set.of("kernel", "platform", "stakeholder"),
          "reporting", Set.of("kernel", "platform", "stakeholder", "feedback"),
          "web", Set.of("kernel", "platform", "stakeholder", "feedback", "reporting"));

  private static final String[] BUSINESS = {
    "org.rapport.stakeholder..", "org.rapport.feedback..", "org.rapport.reporting.."
  };

  private static final String[] EDGES = {
    "..staff..", "..portal..", "..rest..", "org.rapport.web.."
  };

  @Test
  void a_module_uses_only_the_root_packages_of_the_modules_below_it() {
    classes()
        .that()
        .resideInAPackage("org.rapport..")
        .should(ModuleBoundary.allowedBy(MAY_USE))
        .check(CLASSES);
  }

  @Test
  void the_features_of_a_module_form_no_cycle() {
    slices()
        .matching("org.rapport.(*).(*)..")
        .namingSlices("$1.$2")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /**
   * EclipseLink 4 compares a collection of embeddables pair by pair in iteration order, so a set
   * whose order depends on its table size looks changed and raises the version for nothing.
   */
  @Test
  void embeddables_are_collected_in_lists_never_in_sets() {
    fields()
        .that()
        .areAnnotatedWith(ElementCollection.class)
        .and(are(collectionsOfEmbeddables()))
        .should()
        .haveRawType(List.class)
        .check(CLASSES);
  }

  @Test
  void features_know_nothing_of_faces_or_rest() {
    noClasses()
        .that(are(resideInAnyPackage(BUSINESS)).and(not(resideInAnyPackage(EDGES))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs..")
        .check(CLASSES);
  }

  @Test
  void only_tables_and_the_workbook_of_figures_know_spreadsheets() {
    noClasses()
        .that()
        .resideInAPackage("org.rapport..")
        .and()
        .resideOutsideOfPackages(
            "org.rapport.platform.tables..", "org.rapport.reporting.workbook..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.commons.csv..")
        .check(CLASSES);
  }

  @Test
  void only_jpa_classes_hold_an_entity_manager() {
    fields()
        .that()
        .haveRawType(EntityManager.class)
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameStartingWith("Jpa")
        .check(CLASSES);
  }

  @Test
  void staff_and_portal_never_meet() {
    noClasses()
        .that()
        .resideInAPackage("..portal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..staff..")
        .check(CLASSES);
  }

  @Test
  void portal_and_staff_never_meet() {
    noClasses()
        .that()
        .resideInAPackage("..staff..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..portal..")
        .check(CLASSES);
  }

  @Test
  void only_pages_have_a_name_in_expressions() {
    classes()
        .that()
        .areAnnotatedWith(Named.class)
        .and()
        .resideOutsideOfPackage("org.rapport.web..")
        .should()
        .haveSimpleNameEndingWith("Page")
        .andShould()
        .resideInAnyPackage("..staff..", "..portal..")
        .check(CLASSES);
  }

  @Test
  void entities_have_verbs_not_setters() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .and()
        .arePublic()
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .check(CLASSES);
  }

  @Test
  void nobody_asks_the_time_without_a_clock() {
    noClasses()
        .that()
        .resideInAPackage("org.rapport..")
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("now() is called without a Clock") {
              @Override
              public boolean test(JavaMethodCall call) {
                return call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getName().equals("now")
                    && isWithoutClock(call);
              }
            })
        .check(CLASSES);
  }

  @Test
  void names_say_what_a_thing_is() {
    noClasses()
        .that()
        .resideInAPackage("org.rapport..")
        .should()
        .haveNameMatching(".*(Impl|Dto|Util|Utils|Helper|Manager|Bean)")
        .orShould()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..helpers..")
        .check(CLASSES);
  }

  private static boolean isWithoutClock(JavaMethodCall call) {
    return !call.getTarget().getFullName().contains(Clock.class.getName());
  }

  private static DescribedPredicate<JavaField> collectionsOfEmbeddables() {
    return DescribedPredicate.describe(
        "collections of embeddables",
        field ->
            field.getType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isAnnotatedWith(Embeddable.class)));
  }
}
