package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.ModelsDemonstration;
import org.rapport.stakeholder.registry.Stamp;

@ApplicationScoped
@Transactional
class MadeUpModels implements ModelsDemonstration {

  static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.models-demonstration", Locale.ROOT);
  private static final long REGULATORS = 1;
  private static final long SERVICE_USERS = 3;
  private static final long NO_BLAME = 12;
  private static final Map<Long, TitlesEntry> TITLES =
      Map.of(
          12L, titles("Government liaison", "政府事务负责人", "Liaison officer", "联络专员"),
          9L, titles("Head of services", "服务主管", "Social worker", "社工"),
          21L, titles("Head of communication", "传播主管", "Press officer", "新闻专员"));

  private final Editions editions;
  private final EditionDesk drafts;
  private final DeviationDesk deviations;
  private final MadeUpCulture culture;
  private final PolicyReviews policies;
  private final Roles roles;
  private final Followers followers;
  private final StaffDirectory staff;
  private final Settings settings;
  private final Event<MadeUpTraining> trainings;

  @Inject
  MadeUpModels(
      Editions editions,
      EditionDesk drafts,
      DeviationDesk deviations,
      MadeUpCulture culture,
      PolicyReviews policies,
      Roles roles,
      Followers followers,
      StaffDirectory staff,
      Settings settings,
      Event<MadeUpTraining> trainings) {
    this.editions = editions;
    this.drafts = drafts;
    this.deviations = deviations;
    this.culture = culture;
    this.policies = policies;
    this.roles = roles;
    this.followers = followers;
    this.staff = staff;
    this.settings = settings;
    this.trainings = trainings;
  }

  protected MadeUpModels() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Override
  public void make(Clock clock) {
    Optional<StaffMember> manager = staff.withLogin("manager");
    Optional<StaffMember> leader = staff.withLogin("leader");
    if (manager.isPresent() && leader.isPresent()) {
      MadeUpDays past =
          new MadeUpDays(
              clock.instant(), settings.timeZone(), manager.get().id(), leader.get().id());
      versions(past);
      culture.make(past);
      policies(past);
      TITLES.forEach(
          (group, entry) -> roles.keep(new GroupTitles(group, entry, past.manager(300))));
      deviation(past);
    }
  }

  private void versions(MadeUpDays past) {
    ModelVersion agreed = next(SERVICE_USERS, JourneyStep.OFFER, Aspect.BEHAVIOR, "offer", past);
    agreed.agree(past.leader(60));
    agreed.communicate(past.leader(55).today(), WORDS.getString("announced"), past.manager(55));
    agreed.train(trained(), past.manager(30).today(), WORDS.getString("trained"), past.manager(30));
    drafts.keep(agreed);
    Stamp noted = past.manager(30);
    trainings.fire(new MadeUpTraining(agreed.id(), noted.today(), noted));
    drafts.keep(next(REGULATORS, JourneyStep.NEGOTIATE, Aspect.ACTIVITIES, "negotiate", past));
    editions
        .with(NO_BLAME)
        .ifPresent(
            principle ->
                principle.communicate(
                    past.leader(200).today(), WORDS.getString("announced"), past.leader(200)));
  }

  /** Two of three. */
  private List<Long> trained() {
    List<Long> all =
        staff.whoMay(Permission.STAKEHOLDERS_WRITE).stream().map(StaffMember::id).toList();
    return IntStream.range(0, all.size()).filter(i -> i % 3 < 2).mapToObj(all::get).toList();
  }

  private ModelVersion next(long id, JourneyStep step, Aspect aspect, String key, MadeUpDays past) {
    ModelVersion shipped = (ModelVersion) editions.with(id).orElseThrow();
    ModelVersion draft = shipped.draft(shipped.number() + 1, past.manager(70));
    Words words = Words.of(WORDS.getString(key + ".en"), WORDS.getString(key + ".zh"));
    List<StepText> texts =
        Stream.of(Aspect.values())
            .map(one -> new StepText(step, one, one == aspect ? words : draft.text(step, one)))
            .toList();
    draft.write(step, texts, past.manager(69));
    return draft;
  }

  private void policies(MadeUpDays past) {
    keep(PolicyKind.STRATEGIC_REQUIREMENT, "requirement.1", past.leader(300));
    keep(PolicyKind.STRATEGIC_REQUIREMENT, "requirement.2", past.leader(300));
    keep(PolicyKind.EQUALITY, "equality", past.leader(500));
    Policy old = keep(PolicyKind.PROTECTED_GROUP, "protected", past.leader(500));
    Stamp renewed = past.leader(100);
    policies.keep(
        old.follow(policy(PolicyKind.PROTECTED_GROUP, "protected.next", renewed), renewed));
    policies.keep(old);
  }

  private Policy keep(PolicyKind kind, String key, Stamp stamp) {
    Policy policy = new Policy(policy(kind, key, stamp), stamp);
    policies.keep(policy);
    return policy;
  }

  private static PolicyEntry policy(PolicyKind kind, String key, Stamp stamp) {
    LocalDate from = stamp.today();
    String text = WORDS.getString(key + ".text");
    return new PolicyEntry(kind, WORDS.getString(key), text, from, null, from.plusYears(1));
  }

  /** Of the first regulators’: two wait, two are approved and two declined. */
  private void deviation(MadeUpDays past) {
    List<Follower> regulators = followers.page(REGULATORS, null, 6).items();
    for (int index = 0; index < regulators.size(); index++) {
      Follower one = regulators.get(index);
      switch (index % 3) {
        case 0 -> ask(one, JourneyStep.COOPERATE, index == 0 ? "" : ".4", past);
        case 1 -> {
          Deviation approved = ask(one, JourneyStep.CONNECT, index == 1 ? ".2" : ".5", past);
          approved.approve(WORDS.getString("deviation.2.approved"), past.leader(1));
          deviations.keep(approved);
        }
        default -> {
          Deviation declined = ask(one, JourneyStep.NEGOTIATE, index == 2 ? ".3" : ".6", past);
          declined.decline(WORDS.getString("deviation.3.declined"), past.leader(1));
          deviations.keep(declined);
        }
      }
    }
  }

  private Deviation ask(Follower one, JourneyStep step, String key, MadeUpDays past) {
    ModelVersion shipped = (ModelVersion) editions.with(REGULATORS).orElseThrow();
    DeviationEntry entry =
        new DeviationEntry(
            step,
            null,
            WORDS.getString("deviation" + key),
            WORDS.getString("deviation" + key + ".why"));
    Deviation asked = new Deviation(one.relationshipId(), shipped, entry, past.manager(2));
    deviations.keep(asked);
    return asked;
  }

  private static TitlesEntry titles(
      String englishManager, String chineseManager, String englishAgent, String chineseAgent) {
    return new TitlesEntry(
        Words.of(englishManager, chineseManager), Words.of(englishAgent, chineseAgent));
  }
}
