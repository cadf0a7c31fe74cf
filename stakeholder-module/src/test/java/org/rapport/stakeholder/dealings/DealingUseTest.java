package org.rapport.stakeholder.dealings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestSettings;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.Samples;

/** What was bought and done together, on PostgreSQL. */
@Tag("database")
class DealingUseTest {

  private static final LocalDate TODAY = Samples.TODAY;

  private final RegistryDatabase registry = new RegistryDatabase();

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void R11_what_is_noted_comes_back_whole_the_latest_begun_first() {
    long id = registered();
    long earlier = noted(id, entry("Meals", TODAY.minusYears(3)));
    long later = noted(id, entry("培训🙂", TODAY.minusYears(1)));

    List<DealingView> all = all(id);

    assertThat(all).extracting(DealingView::id).containsExactly(later, earlier);
    assertThat(all.get(0).facts())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(entry("培训🙂", TODAY.minusYears(1)));
    assertThat(registry.audited).anyMatch(line -> line.startsWith("dealing.noted " + id));
  }

  @Test
  void R11_R16_it_is_on_the_timeline_on_the_day_it_began() {
    long id = registered();
    noted(id, entry("Meals", TODAY.minusYears(3)));

    TimelineEvent told = registry.timeline.get(0);
    assertThat(told.kind()).isEqualTo(TimelineKind.DEALING);
    assertThat(told.at().atZone(registry.clock.getZone()).toLocalDate())
        .isEqualTo(TODAY.minusYears(3));
    assertThat(told.what().arguments()).containsExactly("Meals");
    assertThat(told.text()).isEqualTo("On time");
  }

  @Test
  void R11_a_correction_takes_the_version_that_was_read() {
    long id = registered();
    long dealing = noted(id, entry("Meals", TODAY.minusYears(3)));
    long version = all(id).get(0).version();
    registry.doing(
        r -> keep(r).corrected(id, dealing, version, entry("Lunches", TODAY.minusYears(2))));

    assertThat(all(id).get(0).facts().what()).isEqualTo("Lunches");
    assertThatThrownBy(
            () ->
                registry.doing(
                    r -> keep(r).corrected(id, dealing, version, entry("Dinners", TODAY))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void R11_what_was_noted_by_mistake_goes_and_the_timeline_says_so() {
    long id = registered();
    long dealing = noted(id, entry("Meals", TODAY.minusYears(3)));

    registry.doing(r -> keep(r).removed(id, dealing, all(id).get(0).version()));

    assertThat(all(id)).isEmpty();
    assertThat(registry.timeline.get(1).what().key()).isEqualTo("timeline.dealing.removed");
  }

  @Test
  void R11_nobody_reads_or_changes_it_out_of_their_scope_or_by_another_stakeholder() {
    long id = registered();
    long dealing = noted(id, entry("Meals", TODAY.minusYears(3)));
    long other = registered();
    assertThatThrownBy(() -> registry.in(r -> read(r).with(other, dealing)))
        .isInstanceOf(NotFound.class);

    registry.user.signIn(
        new StaffMember(99, "eve", "Eve"),
        Permission.STAKEHOLDERS_READ,
        Permission.STAKEHOLDERS_WRITE);
    assertThatThrownBy(() -> all(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> noted(id, entry("Meals", TODAY))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> registry.doing(r -> keep(r).removed(id, dealing, 1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void R11_there_is_an_end_to_how_many_are_noted() {
    long id = registered();
    registry.doing(
        r -> {
          for (int number = 0; number < KeepDealing.MOST; number++) {
            keep(r).noted(id, entry("Meals", TODAY.minusDays(number)));
          }
        });

    assertThatThrownBy(() -> noted(id, entry("One more", TODAY))).isInstanceOf(Refusal.class);
  }

  private long registered() {
    return registry.in(
        r -> r.register().with(Samples.organization("Harbor Clinic"), Samples.existing()).id());
  }

  private long noted(long id, DealingEntry entry) {
    return registry.in(r -> keep(r).noted(id, entry));
  }

  private List<DealingView> all(long id) {
    return registry.in(r -> read(r).of(id));
  }

  private static DealingEntry entry(String what, LocalDate from) {
    return new DealingEntry(
        DealingKind.BOUGHT_FROM_THEM,
        what,
        from,
        null,
        new BigDecimal("1200.5"),
        "EUR",
        HowItWent.WELL,
        "On time",
        "The archive");
  }

  private static JpaDealings dealings(Registry r) {
    JpaDealings dealings = new JpaDealings();
    dealings.entities = r.entities;
    return dealings;
  }

  private static ReadDealings read(Registry r) {
    return new ReadDealings(dealings(r), r.read());
  }

  private KeepDealing keep(Registry r) {
    return new KeepDealing(
        dealings(r),
        r.read(),
        r.changedMeanwhile(),
        registry.timeline::add,
        r.stamps,
        new TestSettings(Path.of("target")),
        r.audit);
  }
}
