package org.rapport.stakeholder.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.ExceptionClosed;
import org.rapport.stakeholder.ModelFollowed;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.RelationshipFormalized;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.ReviewFacts;
import org.rapport.stakeholder.registry.ConsentEntry;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.Samples;

/** Reviews from what calls for them to what the parties are told, on PostgreSQL (mission J16). */
@Tag("database")
class ReviewsUseTest {

  private static final long ANN = RegistryDatabase.ANN.id();
  private static final long BO = ANN + 1;
  private static final StaffMember BO_MEMBER = new StaffMember(BO, "bo", "陈波");
  private static final StaffMember STRANGER = new StaffMember(99, "eve", "Eve");
  private static final LocalDate TODAY = Samples.TODAY;

  private final ReviewsRoom room = new ReviewsRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void J16_a_review_is_held_and_comes_back_with_all_that_was_said() {
    Reviewed clinic = room.formal("Harbor Clinic");
    long id = asked(clinic);
    assertThat(room.work.open).containsKey("review.RELATIONSHIP " + id);

    hold(id);

    ReviewView read = read(id);
    assertThat(read.state()).isEqualTo(ReviewState.COMPLETED);
    assertThat(read.stakeholder()).isEqualTo("Harbor Clinic");
    assertThat(read.participants()).extracting(ParticipantView::name).containsExactly("Ann Lee");
    assertThat(read.findings()).hasSize(2);
    assertThat(read.lessons())
        .extracting(LessonEntry::text)
        .containsExactly("Answer sooner 🙂", "Ask Bo first");
    assertThat(room.work.open).isEmpty();
    assertThat(room.counted).endsWith(new ReviewFacts(id, null));
    assertThat(room.timeline)
        .extracting(event -> event.what().key())
        .containsExactly("timeline.review.completed");
    assertThat(room.journeys.registry.audited)
        .anyMatch(line -> line.startsWith("review.completed"));
  }

  @Test
  void J16_what_was_read_before_somebody_else_changed_it_is_not_kept() {
    long id = asked(room.formal("Harbor Clinic"));
    long version = read(id).version();
    prepare(id);

    assertThatThrownBy(
            () -> room.doing(desk -> desk.hold().prepare(id, version, preparation(List.of()))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void J16_one_review_is_open_at_a_time() {
    Reviewed clinic = room.formal("Harbor Clinic");
    asked(clinic);

    assertThatThrownBy(() -> asked(clinic))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("review.ask.open"));
  }

  @Test
  void J16_J17_the_end_a_moved_model_a_closed_exception_and_a_hand_over_call_for_a_review() {
    Reviewed ended = room.formal("Ended");
    Reviewed moved = room.formal("Moved");
    Reviewed closed = room.formal("Closed");
    Reviewed handed = room.formal("Handed over");
    Reviewed quiet = room.formal("Quiet");
    room.doing(
        desk -> {
          ReviewTriggers on = desk.triggers();
          on.ended(
              new RelationshipEnded(
                  ended.stakeholderId(),
                  ended.relationshipId(),
                  TODAY,
                  true,
                  true,
                  Set.of(EndingCause.OTHER)));
          on.modelFollowed(new ModelFollowed(moved.stakeholderId(), moved.relationshipId(), 1L, 2));
          on.exceptionClosed(new ExceptionClosed(closed.stakeholderId(), 1, false));
          on.responsibilityChanged(
              new ResponsibilityChanged(
                  handed.stakeholderId(), Set.of(BO), Set.of(ANN), Set.of(BO)));
          on.exceptionClosed(new ExceptionClosed(quiet.stakeholderId(), 2, true));
          on.modelFollowed(new ModelFollowed(quiet.stakeholderId(), quiet.relationshipId(), 1L, 1));
          on.responsibilityChanged(
              new ResponsibilityChanged(
                  quiet.stakeholderId(), Set.of(ANN), Set.of(ANN, BO), Set.of()));
        });

    List<ReviewLine> due = due().items();
    assertThat(due)
        .extracting(ReviewLine::stakeholder, ReviewLine::occasion)
        .containsExactly(
            tuple("Ended", Occasion.ENDING),
            tuple("Moved", Occasion.CHANGE),
            tuple("Closed", Occasion.EVENT),
            tuple("Handed over", Occasion.CHANGE));
    assertThat(due).allMatch(line -> line.dueOn().equals(TODAY.plusDays(14)));
    assertThat(room.work.open)
        .hasSize(4)
        .allSatisfy((key, item) -> assertThat(item.account()).isEqualTo(ANN));
  }

  @Test
  void J16_a_hand_over_gives_the_open_review_to_who_is_responsible_now() {
    Reviewed clinic = room.formal("Harbor Clinic");
    long id = asked(clinic);
    long stakeholder = clinic.stakeholderId();
    room.doing(
        desk -> {
          desk.registry
              .takeResponsibility()
              .of(
                  stakeholder,
                  desk.registry.read().with(stakeholder).version(),
                  List.of(new ResponsibleEntry(BO, ResponsibleRole.MANAGER, null)));
          desk.triggers()
              .responsibilityChanged(
                  new ResponsibilityChanged(stakeholder, Set.of(ANN), Set.of(), Set.of(ANN)));
        });

    assertThat(read(id).leaderId()).isEqualTo(BO);
    assertThat(room.work.open.get("review.RELATIONSHIP " + id).account()).isEqualTo(BO);
  }

  @Test
  void J16_a_formal_relationship_is_reviewed_every_year_unless_its_model_says_otherwise() {
    Reviewed clinic = room.formal("Harbor Clinic");
    room.doing(
        desk ->
            desk.triggers()
                .formalized(
                    new RelationshipFormalized(
                        clinic.stakeholderId(), clinic.relationshipId(), TODAY.minusMonths(7))));
    assertThat(next(clinic)).isEqualTo(TODAY.minusMonths(7).plusMonths(12));
    assertThat(due().items()).isEmpty();

    room.doing(desk -> desk.interval().of(1, 6));
    assertThat(next(clinic)).isEqualTo(TODAY.minusMonths(7).plusMonths(6));
    byInterval();

    assertThat(due().items())
        .extracting(ReviewLine::stakeholder, ReviewLine::overdue)
        .containsExactly(tuple("Harbor Clinic", true));
    byInterval();
    assertThat(due().items()).hasSize(1);

    hold(due().items().get(0).id());
    assertThat(next(clinic)).isEqualTo(TODAY.plusMonths(6));
    byInterval();
    assertThat(due().items()).isEmpty();
  }

  @Test
  void J16_models_and_the_approach_are_reviewed_by_interval_too() {
    byInterval();
    assertThat(due().items()).isEmpty();
    room.journeys.registry.database.execute(
        "update stakeholder.review_schedule set due_on = date '%s'".formatted(TODAY));
    byInterval();

    List<ReviewLine> due = due().items();
    assertThat(due).extracting(ReviewLine::subject).contains(ReviewSubject.APPROACH);
    assertThat(due).filteredOn(line -> line.subject() == ReviewSubject.MODEL).hasSize(9);
    assertThat(room.work.open.values())
        .allMatch(item -> item.permission() == Permission.MODELS_MANAGE);
  }

  @Test
  void J16_an_action_goes_from_its_owner_to_another_who_checks_and_to_another_attempt() {
    long review = asked(room.formal("Harbor Clinic"));
    prepare(review);
    long action =
        room.in(
            desk ->
                desk.plan()
                    .of(review, new ActionEntry("Write a rota", BO, TODAY.plusDays(9), false)));
    assertThat(room.work.open.get("review.action " + action).account()).isEqualTo(BO);

    signIn(BO_MEMBER);
    room.doing(desk -> desk.track().done(action, action(action).version(), "Wrote it", null));
    assertThat(room.work.open).doesNotContainKey("review.action " + action);
    assertThat(room.work.open.get("review.check " + action).account()).isEqualTo(ANN);

    signIn(RegistryDatabase.ANN);
    assertThat(actions(ActionList.TO_CHECK, true)).hasSize(1);
    long another =
        room.in(
                desk ->
                    desk.track()
                        .check(
                            action,
                            action(action).version(),
                            ActionEffect.NOT_EFFECTIVE,
                            "Nobody reads it",
                            null))
            .orElseThrow();

    assertThat(action(another).follows()).isEqualTo(action);
    assertThat(action(another).facts().dueOn()).isEqualTo(TODAY.plusDays(30));
    assertThat(actions(ActionList.CLOSED, false)).hasSize(1);
    assertThat(actions(ActionList.OPEN, true)).isEmpty();
    assertThat(actions(ActionList.OPEN, false)).hasSize(1);
  }

  @Test
  void J16_who_does_not_work_with_the_party_sees_neither_review_nor_lesson_but_the_own_action() {
    long review = asked(room.formal("Harbor Clinic"));
    prepare(review);
    long action =
        room.in(
            desk -> desk.plan().of(review, new ActionEntry("Help", BO, TODAY.plusDays(9), false)));
    signIn(STRANGER);

    assertThatThrownBy(() -> read(review)).isInstanceOf(NotFound.class);
    assertThat(due().items()).isEmpty();
    assertThatThrownBy(() -> action(action)).isInstanceOf(NotFound.class);
    assertThat(room.<List<ReviewLine>>in(d -> d.read().page(running(), null, 9).items())).isEmpty();

    signIn(BO_MEMBER);
    assertThatThrownBy(() -> read(review)).isInstanceOf(NotFound.class);
    assertThat(action(action).facts().what()).isEqualTo("Help");
    assertThat(actions(ActionList.OPEN, true)).hasSize(1);
  }

  @Test
  void J16_who_reads_models_alone_sees_no_review_of_a_relationship_and_holds_none() {
    long review = asked(room.formal("Harbor Clinic"));
    long approach =
        room.in(desk -> desk.ask().with(new ReviewRequest(null, null, Occasion.EVENT, null, null)));
    room.journeys.registry.user.signIn(STRANGER, Permission.MODELS_READ);

    assertThatThrownBy(() -> read(review)).isInstanceOf(NotFound.class);
    assertThat(due().items()).extracting(ReviewLine::id).containsExactly(approach);
    assertThatThrownBy(() -> prepare(approach)).isInstanceOf(Forbidden.class);
  }

  @Test
  void J16_lessons_are_found_by_their_words_and_by_model_once_the_review_is_completed() {
    long id = asked(room.formal("Harbor Clinic"));
    prepare(id);
    findAndLearn(id);
    assertThat(lessons(new LessonFilter(null, null, null))).isEmpty();
    complete(id);

    assertThat(lessons(new LessonFilter(null, null, null))).hasSize(2);
    assertThat(lessons(new LessonFilter("SOONER", null, null)))
        .extracting(LessonLine::text, LessonLine::stakeholder)
        .containsExactly(tuple("Answer sooner 🙂", "Harbor Clinic"));
    assertThat(lessons(new LessonFilter("100%", null, null))).isEmpty();
    assertThat(lessons(new LessonFilter(null, null, 1L))).hasSize(2);
    assertThat(lessons(new LessonFilter(null, null, 2L))).isEmpty();
    assertThat(lessons(new LessonFilter(null, 3L, null))).isEmpty();
  }

  @Test
  void J16_lists_go_page_by_page() {
    for (int i = 0; i < 5; i++) {
      asked(room.formal("Party " + i));
    }
    Slice<ReviewLine> first = room.in(desk -> desk.read().page(filter(ReviewState.DUE), null, 2));
    Slice<ReviewLine> second =
        room.in(desk -> desk.read().page(filter(ReviewState.DUE), first.next(), 2));
    Slice<ReviewLine> third =
        room.in(desk -> desk.read().page(filter(ReviewState.DUE), second.next(), 2));

    assertThat(first.total()).isEqualTo(5);
    assertThat(first.items())
        .extracting(ReviewLine::stakeholder)
        .containsExactly("Party 0", "Party 1");
    assertThat(third.items()).extracting(ReviewLine::stakeholder).containsExactly("Party 4");
    assertThat(third.next()).isNull();
  }

  @Test
  void J16_results_go_to_who_consented_in_their_language_without_what_is_internal() {
    Reviewed clinic = room.formal("Harbor Clinic");
    long li = contact(clinic, "李明", "li@harbor.example", true);
    long ann = contact(clinic, "Ann O'Hara {0}", "ann@harbor.example", true);
    long refused = contact(clinic, "Refused", "r@harbor.example", false);
    long unreachable = contact(clinic, "Unreachable", null, true);
    long id = asked(clinic);
    prepare(id, List.of(ann));
    assertThatThrownBy(() -> room.doing(desk -> desk.send().preview(id)))
        .isInstanceOf(Refusal.class);
    findAndLearn(id);
    complete(id);

    List<ResultLine> lines =
        room.in(
            desk ->
                desk.send().send(id, read(id).version(), List.of(li, ann, refused, unreachable)));

    assertThat(lines.get(0).contact()).isEqualTo(ann);
    assertThat(lines)
        .extracting(ResultLine::contact, ResultLine::language, ResultLine::obstacle)
        .containsExactlyInAnyOrder(
            tuple(li, Language.CHINESE, null),
            tuple(ann, Language.ENGLISH, null),
            tuple(refused, Language.ENGLISH, ResultObstacle.NO_CONSENT),
            tuple(unreachable, Language.ENGLISH, ResultObstacle.NO_EMAIL));
    assertThat(room.mailed).hasSize(2);
    assertThat(room.mailed)
        .allMatch(mail -> mail.contains("They wait too long"))
        .noneMatch(mail -> mail.contains("Between us"))
        .noneMatch(mail -> mail.contains("Ask Bo first"));
    assertThat(read(id).sendings())
        .extracting(ReviewView.SendingView::contact)
        .containsExactlyInAnyOrder(li, ann);
    assertThat(room.<List<ResultLine>>in(desk -> desk.send().preview(id)))
        .extracting(ResultLine::obstacle)
        .contains(ResultObstacle.SENT_ALREADY);
    assertThatThrownBy(
            () -> room.doing(desk -> desk.send().send(id, read(id).version(), List.of(li))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void J16_a_demonstration_has_reviews_actions_and_lessons_in_every_state() {
    List<Long> parties = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      parties.add(room.formal("Party " + i).stakeholderId());
    }
    room.doing(desk -> desk.madeUp().make(parties, List.of(ANN, BO), room.journeys.registry.clock));

    for (ReviewState state : ReviewState.values()) {
      List<ReviewLine> found = room.in(d -> d.read().page(filter(state), null, 50)).items();
      assertThat(found).as("%s", state).isNotEmpty();
      found.forEach(line -> assertThat(read(line.id()).calls()).isNotEmpty());
    }
    for (ActionList which : ActionList.values()) {
      assertThat(actions(which, false)).as("%s", which).isNotEmpty();
    }
    assertThat(lessons(new LessonFilter(null, null, null))).isNotEmpty();
  }

  private long contact(Reviewed of, String name, String email, boolean consents) {
    ContactEntry entry =
        new ContactEntry(
            name,
            null,
            false,
            null,
            email,
            null,
            null,
            null,
            null,
            List.of(new ConsentEntry(ConsentPurpose.INFORMATION, consents, null)),
            List.of());
    return room.in(
        desk -> {
          long version = desk.registry.read().with(of.stakeholderId()).version();
          desk.registry.keepContact().added(of.stakeholderId(), version, entry);
          desk.registry.entities.flush();
          return desk.registry.read().with(of.stakeholderId()).contacts().stream()
              .filter(contact -> contact.facts().name().equals(name))
              .findFirst()
              .orElseThrow()
              .id();
        });
  }

  private long asked(Reviewed reviewed) {
    return room.in(
        desk ->
            desk.ask()
                .with(
                    new ReviewRequest(
                        reviewed.relationshipId(), null, Occasion.EVENT, null, "We wondered")));
  }

  private void hold(long id) {
    prepare(id);
    findAndLearn(id);
    complete(id);
  }

  private void prepare(long id) {
    prepare(id, List.of());
  }

  private void prepare(long id, List<Long> contacts) {
    room.doing(desk -> desk.hold().prepare(id, read(id).version(), preparation(contacts)));
  }

  private static ReviewPreparation preparation(List<Long> contacts) {
    return new ReviewPreparation(
        Occasion.EVENT, TODAY.minusYears(1), null, ANN, List.of(ANN), contacts, List.of());
  }

  private void findAndLearn(long id) {
    room.doing(
        desk ->
            desk.hold()
                .find(
                    id,
                    read(id).version(),
                    List.of(
                        new FindingEntry(ReviewTopic.COMMUNICATION, "They wait too long", false),
                        new FindingEntry(
                            ReviewTopic.FOLLOWING, "Between us: we skip steps", true))));
    room.doing(
        desk ->
            desk.hold()
                .learn(
                    id,
                    read(id).version(),
                    new LessonsEntry(
                        List.of(
                            new LessonEntry("Answer sooner 🙂", false),
                            new LessonEntry("Ask Bo first", true)),
                        null)));
  }

  private void complete(long id) {
    room.doing(desk -> desk.hold().complete(id, read(id).version()));
  }

  private void byInterval() {
    room.doing(desk -> desk.byInterval().some());
  }

  private LocalDate next(Reviewed reviewed) {
    return room.in(desk -> desk.schedules.next(reviewed)).orElseThrow();
  }

  private ReviewView read(long id) {
    return room.in(desk -> desk.read().with(id));
  }

  private ActionView action(long id) {
    return room.in(desk -> desk.readActions().with(id));
  }

  private List<ActionLine> actions(ActionList which, boolean mine) {
    return room.in(desk -> desk.readActions().page(which, mine, null, 9)).items();
  }

  private List<LessonLine> lessons(LessonFilter filter) {
    return room.in(desk -> desk.lessons().page(filter, null, 9)).items();
  }

  private Slice<ReviewLine> due() {
    return room.in(desk -> desk.read().page(filter(ReviewState.DUE), null, 20));
  }

  private static ReviewFilter filter(ReviewState state) {
    return new ReviewFilter(state, null, null, null);
  }

  private static ReviewFilter running() {
    return filter(ReviewState.RUNNING);
  }

  private void signIn(StaffMember member) {
    room.journeys.registry.user.signIn(
        member,
        Permission.STAKEHOLDERS_READ,
        Permission.STAKEHOLDERS_WRITE,
        Permission.MODELS_READ);
  }
}
