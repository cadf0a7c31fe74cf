package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.Told;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderRegistered;
import org.rapport.stakeholder.StakeholderUse;
import org.rapport.stakeholder.TimelineEvent;

/** The registry on a fresh database, without a container. */
public final class RegistryDatabase implements AutoCloseable {

  public static final StaffMember ANN = new StaffMember(Samples.WORKER, "ann", "Ann Lee");
  public static final StaffMember BO = new StaffMember(Samples.WORKER + 1, "bo", "陈波");

  public final TestDatabase database = TestDatabase.of("platform", "stakeholder");
  public final TestUser user = new TestUser();
  public final List<String> audited = Collections.synchronizedList(new ArrayList<>());
  public final List<TimelineEvent> timeline = new ArrayList<>();
  final List<StakeholderRegistered> told = new ArrayList<>();
  final List<ResponsibilityChanged> handedOver = new ArrayList<>();
  public final SomeCourses courses = new SomeCourses();
  public final List<StakeholderUse> uses = new ArrayList<>();

  /** What accounts may not; else they may everything. */
  final Map<Long, Set<Permission>> withheld = new HashMap<>();

  /** What other features of the module do when stakeholders are kept. */
  public BiConsumer<EntityManager, StakeholdersKept> whenKept = (entities, event) -> {};

  public final Clock clock = Clock.fixed(Samples.NOW.at(), ZoneId.of("Asia/Shanghai"));

  public RegistryDatabase() {
    user.signIn(ANN);
  }

  public <T> T in(Function<Registry, T> work) {
    return database.calling("stakeholder", entities -> work.apply(new Registry(entities)));
  }

  public void doing(Consumer<Registry> work) {
    database.inTransaction("stakeholder", entities -> work.accept(new Registry(entities)));
  }

  /** Fails where a list of anybody is not what the stakeholders say. */
  public void listsAreRight() {
    new DerivedRows(database).areRight();
  }

  @Override
  public void close() {
    database.close();
  }

  /** What a transaction of the registry works with. */
  public final class Registry {

    final JpaStakeholders stakeholders = new JpaStakeholders();
    final JpaSearchIndex index = new JpaSearchIndex();
    final JpaStakeholderRows rows = new JpaStakeholderRows();
    final JpaGroups groups = new JpaGroups();
    final JpaSensitivities sensitivities = new JpaSensitivities();
    final JpaTeams teams = new JpaTeams();
    public final Scope scope = new Scope(teams, user);

    public final EntityManager entities;
    public final StaffDirectory staff = new Staff();
    private final ChangedMeanwhile changedMeanwhile = new ChangedMeanwhile(staff);
    public final Stamps stamps = new Stamps(user, clock, new TestSettings(Path.of("target")));
    public final AuditTrail audit =
        (action, type, id, details) -> audited.add(action + " " + id + " " + details);

    private Registry(EntityManager entities) {
      this.entities = entities;
      index.entities = entities;
      stakeholders.entities = entities;
      stakeholders.index = index;
      stakeholders.kept = new Told<>(event -> whenKept.accept(entities, event));
      rows.entities = entities;
      groups.entities = entities;
      sensitivities.entities = entities;
      teams.entities = entities;
    }

    Stakeholder take(StakeholderEntry entry, StatusEntry first) {
      List<StakeholderGroup> chosen = groups.withIds(entry.groups());
      Stakeholder stakeholder = new Stakeholder(entry, chosen, first, Samples.NOW);
      stakeholders.keep(stakeholder);
      return stakeholder;
    }

    public RegisterStakeholder register() {
      return new RegisterStakeholder(
          stakeholders, new GroupChoice(groups), stamps, audit, new Told<>(told::add));
    }

    public EditStakeholder edit() {
      return new EditStakeholder(checkOut(), stakeholders, new GroupChoice(groups), stamps, audit);
    }

    public ChangeStatus changeStatus() {
      return new ChangeStatus(checkOut(), stakeholders, courses, stamps, audit, timeline::add);
    }

    public KeepContact keepContact() {
      return new KeepContact(checkOut(), stakeholders, stamps, audit);
    }

    KeepGroup keepGroup() {
      return new KeepGroup(groups, changedMeanwhile, stamps, audit);
    }

    public HandleWithCare care() {
      return new HandleWithCare(sensitivities, read(), user, staff, stamps, audit);
    }

    public ReadStakeholder read() {
      return new ReadStakeholder(stakeholders, staff, scope);
    }

    public ReadAgents agents() {
      return new ReadAgents(stakeholders);
    }

    public ReadManagers managers() {
      return new ReadManagers(stakeholders, teams);
    }

    public StakeholderDirectory directory() {
      return new RegisteredStakeholders(index, rows, scope);
    }

    public TakeStakeholders takeMany() {
      return new TakeStakeholders(stakeholders, groups, stamps, user, audit, new Told<>(told::add));
    }

    public AddFacts addFacts() {
      return new AddFacts(stakeholders, groups, stamps, scope, user, audit);
    }

    public RemoveTaken removeTaken() {
      return new RemoveTaken(stakeholders, references(), uses, user, audit);
    }

    public MakeOne makeOne() {
      return new MakeOne(checkOut(), stakeholders, references(), groups, courses, stamps, user);
    }

    public ScopedEntries scopedEntries() {
      return new ScopedEntries(scope);
    }

    public ListGroups listGroups() {
      return new ListGroups(groups);
    }

    public References references() {
      JpaReferences references = new JpaReferences();
      references.entities = entities;
      return references;
    }

    public ListStakeholders list() {
      return new ListStakeholders(index, rows, scope, staff);
    }

    ChooseTeam chooseTeam() {
      return new ChooseTeam(teams, user, staff, audit, new Told<>(event -> {}));
    }

    public TakeResponsibility takeResponsibility() {
      return new TakeResponsibility(
          checkOut(),
          stakeholders,
          staff,
          timeline::add,
          stamps,
          audit,
          new Told<>(handedOver::add));
    }

    MadeUpStakeholders madeUp() {
      return new MadeUpStakeholders(register(), stakeholders);
    }

    public ChangedMeanwhile changedMeanwhile() {
      return changedMeanwhile;
    }

    private CheckOut checkOut() {
      return new CheckOut(stakeholders, changedMeanwhile, scope);
    }
  }

  private final class Staff implements StaffDirectory {

    private static final Map<Long, StaffMember> ALL = Map.of(ANN.id(), ANN, BO.id(), BO);

    @Override
    public Optional<StaffMember> with(long id) {
      return Optional.ofNullable(ALL.get(id));
    }

    @Override
    public Optional<StaffMember> withLogin(String login) {
      return ALL.values().stream().filter(member -> member.login().equals(login)).findFirst();
    }

    @Override
    public Map<Long, StaffMember> withIds(Collection<Long> ids) {
      return ALL;
    }

    @Override
    public List<StaffMember> whoMay(Permission permission) {
      return ALL.values().stream()
          .filter(one -> !withheld.getOrDefault(one.id(), Set.of()).contains(permission))
          .toList();
    }
  }
}
