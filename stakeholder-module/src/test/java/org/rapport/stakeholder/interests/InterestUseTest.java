package org.rapport.stakeholder.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.Samples;

/** What stakeholders want, on PostgreSQL. */
@Tag("database")
class InterestUseTest {

  private final RegistryDatabase registry = new RegistryDatabase();

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void R12_what_is_noted_comes_back_whole_the_latest_first_and_is_on_the_timeline() {
    long id = registered("Elm House");
    long earlier = noted(id, entry("Day care", Side.USER, "Walks", Strength.CLEAR, 30));
    long later = noted(id, entry("食堂", Side.OTHER, "清静🙂", Strength.SLIGHT, 1));

    List<InterestView> all = registry.in(r -> read(r).of(id));

    assertThat(all).extracting(InterestView::id).containsExactly(later, earlier);
    assertThat(all.get(0).facts()).isEqualTo(entry("食堂", Side.OTHER, "清静🙂", Strength.SLIGHT, 1));
    assertThat(registry.audited).anyMatch(line -> line.startsWith("interest.noted " + id));
    assertThat(registry.timeline.get(0).what().arguments()).containsExactly("Day care");
  }

  @Test
  void R12_sponsor_customer_and_user_of_one_matter_stand_side_by_side_the_most_decisive_first() {
    long trust = registered("Trust");
    long family = registered("Families");
    long guests = registered("Guests");
    noted(trust, entry("Day care", Side.SPONSOR, "Sixty people", Strength.CLEAR, 9));
    noted(family, entry("day  care", Side.CUSTOMER, "Low fees", Strength.SLIGHT, 3));
    noted(family, entry("DAY CARE", Side.CUSTOMER, "Open till six", Strength.DECISIVE, 8));
    noted(guests, entry("Day care", Side.USER, "Walks", Strength.CLEAR, 4));
    noted(guests, entry("Canteen", Side.USER, "Less salt", Strength.CLEAR, 4));

    MatterView matter = registry.in(r -> read(r).matter(" Day Care"));

    assertThat(matter.sides()).extracting(MatterView.OfSide::side).containsExactly(Side.values());
    assertThat(matter.sides().get(1).lines())
        .extracting(line -> line.interest().facts().wants())
        .containsExactly("Open till six", "Low fees");
    assertThat(matter.sides().get(2).lines().get(0).stakeholder().name()).isEqualTo("Guests");
    assertThat(matter.sides().get(3).lines()).isEmpty();
    assertThat(matter.capped()).isFalse();
    assertThatThrownBy(() -> registry.in(r -> read(r).matter("Nothing known")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void R12_matters_are_listed_by_name_page_by_page_with_the_sides_there_are() {
    long trust = registered("Trust");
    long guests = registered("Guests");
    noted(trust, entry("Day care", Side.SPONSOR, "Sixty people", Strength.CLEAR, 9));
    noted(guests, entry("DAY CARE", Side.USER, "Walks", Strength.CLEAR, 4));
    noted(guests, entry("Canteen", Side.USER, "Less salt", Strength.CLEAR, 4));
    noted(guests, entry("日间照料🙂", Side.USER, "床位", Strength.CLEAR, 4));

    Slice<Matter> first = registry.in(r -> read(r).matters(null, null, 2));
    Slice<Matter> second = registry.in(r -> read(r).matters(null, first.next(), 2));

    assertThat(first.items()).extracting(Matter::name).containsExactly("Canteen", "Day care");
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.items().get(1).stakeholders()).isEqualTo(2);
    assertThat(first.items().get(1).sides()).isEqualTo(Set.of(Side.SPONSOR, Side.USER));
    assertThat(first.items().get(1).isFromSeveralSides()).isTrue();
    assertThat(second.items()).extracting(Matter::name).containsExactly("日间照料🙂");
    assertThat(second.next()).isNull();
    assertThat(registry.<Slice<Matter>>in(r -> read(r).matters("日间照料", null, 9)).items())
        .hasSize(1);
    assertThat(registry.<Slice<Matter>>in(r -> read(r).matters("care", null, 9)).items()).isEmpty();
  }

  @Test
  void R12_a_change_takes_the_version_that_was_read_and_what_goes_is_told() {
    long id = registered("Elm House");
    long interest = noted(id, entry("Day care", Side.USER, "Walks", Strength.CLEAR, 30));
    InterestEntry more = entry("Day care", Side.USER, "More walks", Strength.DECISIVE, 1);
    registry.doing(r -> keep(r).corrected(id, interest, 1, more));

    assertThatThrownBy(() -> registry.doing(r -> keep(r).corrected(id, interest, 1, more)))
        .isInstanceOf(Refusal.class);
    registry.doing(r -> keep(r).removed(id, interest, 2));
    assertThat(registry.<List<InterestView>>in(r -> read(r).of(id))).isEmpty();
    assertThat(registry.timeline.get(2).what().key()).isEqualTo("timeline.interest.removed");
  }

  @Test
  void R12_nobody_reads_or_changes_it_out_of_their_scope_or_by_another_stakeholder() {
    long id = registered("Elm House");
    long interest = noted(id, entry("Day care", Side.USER, "Walks", Strength.CLEAR, 30));
    long other = registered("Oak House");
    assertThatThrownBy(() -> registry.in(r -> read(r).with(other, interest)))
        .isInstanceOf(NotFound.class);

    registry.user.signIn(
        new StaffMember(99, "eve", "Eve"),
        Permission.STAKEHOLDERS_READ,
        Permission.STAKEHOLDERS_WRITE);
    assertThatThrownBy(() -> registry.in(r -> read(r).of(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> registry.in(r -> read(r).matter("Day care")))
        .isInstanceOf(NotFound.class);
    assertThat(registry.<Slice<Matter>>in(r -> read(r).matters(null, null, 9)).total()).isZero();
    assertThatThrownBy(() -> registry.doing(r -> keep(r).removed(id, interest, 1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void R12_there_is_an_end_to_how_many_are_noted() {
    long id = registered("Elm House");
    InterestEntry one = entry("Day care", Side.USER, "Walks", Strength.CLEAR, 30);
    registry.doing(
        r -> {
          for (int number = 0; number < KeepInterest.MOST; number++) {
            keep(r).noted(id, one);
          }
        });

    assertThatThrownBy(() -> noted(id, one)).isInstanceOf(Refusal.class);
  }

  private long registered(String name) {
    return registry.in(r -> r.register().with(Samples.organization(name), Samples.existing()).id());
  }

  private long noted(long id, InterestEntry entry) {
    return registry.in(r -> keep(r).noted(id, entry));
  }

  private static InterestEntry entry(
      String matter, Side side, String wants, Strength strength, int daysAgo) {
    return new InterestEntry(matter, side, wants, strength, Samples.TODAY.minusDays(daysAgo));
  }

  private static JpaInterests interests(Registry r) {
    JpaInterests interests = new JpaInterests();
    interests.entities = r.entities;
    interests.scope = r.scopedEntries();
    return interests;
  }

  private static ReadInterests read(Registry r) {
    return new ReadInterests(interests(r), r.read(), r.directory());
  }

  private KeepInterest keep(Registry r) {
    return new KeepInterest(
        interests(r), r.read(), r.changedMeanwhile(), registry.timeline::add, r.stamps, r.audit);
  }
}
