package org.rapport.stakeholder.models;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Told;
import org.rapport.stakeholder.confirmations.ConfirmWithOthers;
import org.rapport.stakeholder.confirmations.ConfirmationsInDatabase;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.GroupEntry;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.registry.Stamps;

/** Models and principles on a fresh database, without a container. */
final class ModelsDatabase implements AutoCloseable {

  static final StaffMember ANN = new StaffMember(Drafts.ANN, "ann", "Ann Lee");
  static final StaffMember BO = new StaffMember(Drafts.BO, "bo", "陈波");

  final TestDatabase database = TestDatabase.of("platform", "stakeholder");
  final TestUser user = new TestUser();
  final TestWorkList work = new TestWorkList();
  final List<String> audited = new ArrayList<>();
  final FollowersByHand followers = new FollowersByHand();
  final Clock clock = Clock.fixed(Drafts.AT, ZoneId.of("Asia/Shanghai"));

  ModelsDatabase() {
    be(ANN);
  }

  void be(StaffMember member) {
    user.signIn(member, Permission.values());
  }

  <T> T in(Function<Models, T> work) {
    return database.calling("stakeholder", entities -> work.apply(new Models(entities)));
  }

  void doing(Consumer<Models> work) {
    database.inTransaction("stakeholder", entities -> work.accept(new Models(entities)));
  }

  @Override
  public void close() {
    database.close();
  }

  /** What a transaction of the models works with. */
  final class Models {

    final JpaEditions editions = new JpaEditions();
    final JpaDeviations deviations = new JpaDeviations();
    final JpaRoles roles = new JpaRoles();
    final JpaCultures cultures = new JpaCultures();
    final JpaPolicies policies = new JpaPolicies();
    final ListGroups groups = new Groups();
    final StaffDirectory staff = new Staff();
    final ChangedMeanwhile changedMeanwhile = new ChangedMeanwhile(staff);
    final Settings settings = new TestSettings(Path.of("target"));
    final Stamps stamps = new Stamps(user, clock, settings);
    final AuditTrail audit =
        (action, type, id, details) -> audited.add(action + " " + id + " " + details);
    final EditionNames names = new EditionNames(staff);
    final CheckOutEdition checkOut = new CheckOutEdition(editions, changedMeanwhile);

    private final ConfirmationsInDatabase confirmations;

    private Models(EntityManager entities) {
      confirmations = new ConfirmationsInDatabase(entities);
      editions.entities = entities;
      deviations.entities = entities;
      deviations.kept = new Told<>(event -> {});
      roles.entities = entities;
      cultures.entities = entities;
      policies.entities = entities;
    }

    DraftModel draftModel() {
      return new DraftModel(editions, drafts(), checkOut, new ModelGroups(groups), stamps, audit);
    }

    DraftPrinciple draftPrinciple() {
      return new DraftPrinciple(editions, drafts(), checkOut, stamps, audit);
    }

    NewVersion newVersion() {
      return new NewVersion(editions, drafts(), checkOut, stamps, audit);
    }

    LeadEdition lead() {
      return new LeadEdition(
          drafts(), checkOut, new Followers(followers), staff, user, stamps, audit);
    }

    ReadEditions read() {
      return new ReadEditions(editions, names);
    }

    RelationshipModels models() {
      return new AgreedModels(editions, names);
    }

    CompareVersions compare() {
      return new CompareVersions(editions, groups);
    }

    MoveFollowers move() {
      return new MoveFollowers(models(), new Followers(followers), audit);
    }

    private EditionDesk drafts() {
      return new EditionDesk(editions, work);
    }

    private DeviationDesk desk() {
      return new DeviationDesk(deviations, work);
    }

    AskDeviation ask() {
      return new AskDeviation(editions, desk(), new Followers(followers), stamps, audit);
    }

    DecideDeviation decide() {
      return new DecideDeviation(desk(), user, stamps, audit);
    }

    ReadDeviations readDeviations() {
      DeviationNames shown = new DeviationNames(editions, names, new Followers(followers), user);
      return new ReadDeviations(deviations, shown);
    }

    ReadRoles readRoles() {
      return new ReadRoles(roles, groups);
    }

    KeepRoles keepRoles() {
      return new KeepRoles(roles, groups, changedMeanwhile, stamps, audit);
    }

    AnalyzeCulture culture() {
      CultureViews views = new CultureViews(names, others(), stamps, settings);
      return new AnalyzeCulture(cultures, views, changedMeanwhile, stamps, audit);
    }

    ConfirmCulture confirmCulture() {
      return new ConfirmCulture(cultures, others(), stamps);
    }

    private ConfirmWithOthers others() {
      return confirmations.confirm(staff, stamps, audit);
    }

    MadeUpModels madeUp() {
      return new MadeUpModels(
          editions,
          drafts(),
          desk(),
          new MadeUpCulture(cultures, confirmations.madeUp()),
          new PolicyReviews(policies, work),
          roles,
          new Followers(followers),
          staff,
          new TestSettings(Path.of("target")),
          new Told<>(event -> {}));
    }

    KeepFactors factors() {
      JpaOutsideFactors factors = new JpaOutsideFactors();
      factors.entities = editions.entities;
      return new KeepFactors(factors, names, changedMeanwhile, stamps, audit);
    }

    KeepPolicy policies() {
      return new KeepPolicy(
          policies, new PolicyReviews(policies, work), names, changedMeanwhile, stamps, audit);
    }
  }

  private static final class Groups extends ListGroups {

    @Override
    public List<GroupView> all() {
      GroupEntry any = new GroupEntry("Any", "任意", false, false, false);
      return List.of(new GroupView(8, 1, any), new GroupView(9, 1, any), new GroupView(21, 1, any));
    }
  }

  private static final class Staff implements StaffDirectory {

    private static final Map<Long, StaffMember> ALL = Map.of(ANN.id(), ANN, BO.id(), BO);

    @Override
    public Optional<StaffMember> with(long id) {
      return Optional.ofNullable(ALL.get(id));
    }

    @Override
    public Optional<StaffMember> withLogin(String login) {
      return Optional.ofNullable(Map.of("manager", ANN, "leader", BO).get(login));
    }

    @Override
    public Map<Long, StaffMember> withIds(Collection<Long> ids) {
      return ALL;
    }

    @Override
    public List<StaffMember> whoMay(Permission permission) {
      return List.copyOf(ALL.values());
    }
  }
}
