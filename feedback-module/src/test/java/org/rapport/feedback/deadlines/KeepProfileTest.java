package org.rapport.feedback.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.Told;
import org.rapport.stakeholder.GroupName;
import org.rapport.stakeholder.StakeholderGroups;

/** Profiles as they are typed, judged, kept and read again (C4). */
@Tag("database")
class KeepProfileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
  private static final Traits PLAIN = new Traits(FeedbackType.COMPLAINT, null, null, null);
  private static final Traits HIGH = new Traits(FeedbackType.COMPLAINT, Severity.HIGH, null, null);
  private static final StakeholderGroups GROUPS =
      new StakeholderGroups() {
        @Override
        public List<GroupName> all() {
          return List.of(new GroupName(7, "Sponsors", "赞助者", false));
        }

        @Override
        public Set<Long> of(long stakeholder) {
          return Set.of(7L);
        }
      };

  private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestUser user = new TestUser();
  private final List<String> audited = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-19T02:00:00Z");

  KeepProfileTest() {
    user.signIn(new StaffMember(1, "root", "Root"));
  }

  @AfterEach
  void close() {
    db.close();
  }

  private ProfileDesk desk(EntityManager em) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new ProfileDesk(
        new JpaProfileVersions(em), GROUPS, user, new TestSettings(Path.of("unused")), clock);
  }

  private SavedProfile keeping(Function<KeepProfile, SavedProfile> use) {
    return db.calling(
        "feedback",
        em ->
            use.apply(
                new KeepProfile(
                    desk(em),
                    new JpaProfileVersions(em),
                    (action, type, id, details) -> audited.add(action + " " + id + " " + details),
                    new Told<>(event -> {}))));
  }

  private TimeLimits at(Instant moment) {
    return db.calling(
        "feedback",
        em ->
            new KeptLimits(
                    new JpaProfileVersions(em),
                    GROUPS,
                    new TestSettings(Path.of("unused")),
                    Clock.fixed(now, ZoneOffset.UTC))
                .at(moment));
  }

  private List<Profile> latest() {
    return db.calling("feedback", em -> new ListProfiles(new JpaProfileVersions(em), user).all());
  }

  private static ProfileEntry high(String name, Term stageOne) {
    return new ProfileEntry(
        name,
        "紧急",
        null,
        false,
        new ProfileConditions(null, Severity.HIGH, null, " "),
        Map.of(LimitKind.STAGE_ONE, stageOne));
  }

  @Test
  void C4_the_standard_profile_in_the_database_is_the_one_rapport_ships() {
    assertThat(latest()).containsExactly(Profile.shipped());
    assertThat(at(now).of(LimitKind.STAGE_ONE, PLAIN)).isEqualTo(new Limit(Term.workdays(5), 1));
  }

  @Test
  void C4_a_profile_counts_from_the_moment_it_is_saved_and_is_audited() {
    Instant before = now.minusSeconds(1);
    SavedProfile saved = keeping(keep -> keep.added(high("Urgent", Term.hours(8))));

    assertThat(saved.ties()).isEmpty();
    assertThat(at(now).of(LimitKind.STAGE_ONE, HIGH).term()).isEqualTo(Term.hours(8));
    assertThat(at(now).of(LimitKind.STAGE_ONE, PLAIN).term()).isEqualTo(Term.workdays(5));
    assertThat(at(before).of(LimitKind.STAGE_ONE, HIGH).term()).isEqualTo(Term.workdays(5));
    assertThat(audited).containsExactly("profile.saved Urgent {version=1}");
    assertThat(latest()).extracting(Profile::nameEnglish).containsExactly("Standard", "Urgent");
  }

  @Test
  void C4_a_version_from_a_later_day_on_leaves_the_days_before_alone() {
    long profile =
        keeping(keep -> keep.added(high("Urgent", Term.workdays(2)))).version().profile();
    ProfileEntry later =
        new ProfileEntry(
            "Urgent",
            "紧急",
            TODAY.plusDays(10),
            false,
            new ProfileConditions(null, Severity.HIGH, null, null),
            Map.of(LimitKind.STAGE_ONE, Term.workdays(1)));
    keeping(keep -> keep.changed(profile, 1, later));

    assertThat(at(now).of(LimitKind.STAGE_ONE, HIGH).term()).isEqualTo(Term.workdays(2));
    now = Instant.parse("2026-11-29T02:00:00Z");
    assertThat(at(now).of(LimitKind.STAGE_ONE, HIGH).term()).isEqualTo(Term.workdays(1));
  }

  @Test
  void C4_whoever_saves_second_is_told_and_a_profile_that_is_not_there_is_not_found() {
    long profile =
        keeping(keep -> keep.added(high("Urgent", Term.workdays(2)))).version().profile();
    keeping(keep -> keep.changed(profile, 1, high("Urgent", Term.workdays(3))));

    assertThatThrownBy(
            () -> keeping(keep -> keep.changed(profile, 1, high("Urgent", Term.workdays(4)))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> keeping(keep -> keep.changed(99, 1, high("x", Term.workdays(4)))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void C4_profiles_that_contradict_each_other_are_told() {
    keeping(keep -> keep.added(high("Urgent", Term.workdays(2))));

    SavedProfile second = keeping(keep -> keep.added(high("Very urgent", Term.workdays(1))));

    assertThat(second.ties()).extracting(Profile::nameEnglish).containsExactly("Urgent");
  }

  @Test
  void C4_an_ended_profile_sets_nothing_any_more() {
    long profile =
        keeping(keep -> keep.added(high("Urgent", Term.workdays(2)))).version().profile();
    ProfileEntry typed = high("Urgent", Term.workdays(2));
    keeping(
        keep ->
            keep.changed(
                profile,
                1,
                new ProfileEntry(
                    typed.nameEnglish(),
                    typed.nameChinese(),
                    null,
                    true,
                    typed.conditions(),
                    typed.limits())));

    assertThat(at(now).of(LimitKind.STAGE_ONE, HIGH).term()).isEqualTo(Term.workdays(5));
    assertThat(audited).last().asString().startsWith("profile.ended");
  }

  @Test
  void C4_what_cannot_be_taken_is_said_field_by_field() {
    ProfileEntry empty =
        new ProfileEntry(" ", null, TODAY.minusDays(1), false, ProfileConditions.NONE, Map.of());

    assertThatThrownBy(() -> keeping(keep -> keep.added(empty)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactlyInAnyOrder(
                        "nameChinese", "nameEnglish", "validFrom", "STAGE_ONE", "type"));
    assertThatThrownBy(
            () ->
                keeping(
                    keep ->
                        keep.changed(
                            Profile.STANDARD,
                            1,
                            new ProfileEntry(
                                "Standard",
                                "标准",
                                null,
                                false,
                                ProfileConditions.NONE,
                                Map.of(LimitKind.STAGE_ONE, Term.workdays(5))))))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("ACKNOWLEDGEMENT", "STAGE_TWO", "NEXT_UPDATE", "WARNING"));
    ProfileConditions nobody = new ProfileConditions(null, null, 8L, null);
    assertThatThrownBy(
            () ->
                keeping(
                    keep ->
                        keep.added(
                            new ProfileEntry(
                                "x",
                                "x",
                                null,
                                false,
                                nobody,
                                Map.of(LimitKind.WARNING, Term.workdays(1))))))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void C4_only_who_manages_settings_sees_and_changes_profiles() {
    user.signIn(new StaffMember(2, "ada", "Ada"), Permission.CASES_HANDLE);

    assertThatThrownBy(() -> keeping(keep -> keep.added(high("Urgent", Term.workdays(2)))))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(this::latest).isInstanceOf(Forbidden.class);
  }

  @Test
  void C4_limits_are_tried_without_being_kept() {
    TimeLimits tried =
        db.calling(
            "feedback", em -> new TryProfile(desk(em)).with(null, high("Urgent", Term.hours(8))));

    assertThat(tried.of(LimitKind.STAGE_ONE, HIGH).term()).isEqualTo(Term.hours(8));
    assertThat(latest()).hasSize(1);
  }
}
