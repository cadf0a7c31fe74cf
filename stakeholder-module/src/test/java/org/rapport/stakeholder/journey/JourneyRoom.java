package org.rapport.stakeholder.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapport.kernel.Message;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Texts;
import org.rapport.platform.Told;
import org.rapport.platform.files.TestFiles;
import org.rapport.stakeholder.ModelFollowed;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.RelationshipFormalized;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.models.DeviationEntry;
import org.rapport.stakeholder.models.DeviationState;
import org.rapport.stakeholder.models.DeviationView;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.MoveFollowers;
import org.rapport.stakeholder.models.ReadDeviations;
import org.rapport.stakeholder.models.ShippedModels;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.UpkeepKind;
import org.rapport.stakeholder.upkeep.UpkeepRoom;

/** Relationships on a fresh database, with the registry they change and the upkeep they set off. */
public final class JourneyRoom implements AutoCloseable {

  public final RegistryDatabase registry = new RegistryDatabase();
  final TestFiles files = new TestFiles(registry.database, temporary());
  final TestWorkList toDo = new TestWorkList();
  private final TestClock clock = new TestClock(Samples.NOW.at());
  public final List<TimelineEvent> timeline = new ArrayList<>();
  final List<RelationshipEnded> ended = new ArrayList<>();
  final List<ModelFollowed> followed = new ArrayList<>();
  final Set<JourneyStep> leftOut = new HashSet<>();

  /** Fails the upkeep, to see that nothing else stays then. */
  boolean upkeepFails;

  public <T> T in(Function<Journeys, T> work) {
    return registry.in(of -> work.apply(new Journeys(of)));
  }

  public void doing(Consumer<Journeys> work) {
    registry.doing(of -> work.accept(new Journeys(of)));
  }

  public long stakeholder(String name) {
    return registry.in(
        of -> of.register().with(Samples.organization(name), Samples.potential()).id());
  }

  /** One that is begun; who registered the stakeholder represents us. */
  public long begun(String name) {
    long stakeholder = stakeholder(name);
    return in(j -> j.begin().with(stakeholder, ShippedModels.GENERAL));
  }

  long begunByNobody(String name) {
    long stakeholder = stakeholder(name);
    registry.doing(
        of ->
            of.takeResponsibility()
                .of(stakeholder, of.read().with(stakeholder).version(), List.of()));
    return in(j -> j.begin().with(stakeholder, ShippedModels.GENERAL));
  }

  public RelationshipView read(long id) {
    return in(j -> j.read().with(id));
  }

  StakeholderStatus statusOf(long relationship) {
    long stakeholder = read(relationship).stakeholderId();
    return registry.in(of -> of.read().require(stakeholder).status());
  }

  List<UpkeepKind> upkeepOf(long relationship) {
    long stakeholder = read(relationship).stakeholderId();
    return registry.in(of -> new UpkeepRoom(registry, of).planOf(stakeholder));
  }

  @Override
  public void close() {
    registry.close();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("agreements");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a transaction works with. */
  public final class Journeys {

    public final RegistryDatabase.Registry registryPart;
    private final JpaRelationships relationships = new JpaRelationships();
    private final JpaAgreementFiles agreementFiles = new JpaAgreementFiles();
    private final JpaAmendments amendments = new JpaAmendments();
    private final JpaHandOffs handOffs = new JpaHandOffs();
    private final JpaRelationshipStarts starts = new JpaRelationshipStarts();
    private final JpaNegotiationPoints points = new JpaNegotiationPoints();
    private final RelationshipWork work;
    private final Standing standing;
    private final UpkeepRoom upkeep;

    private Journeys(RegistryDatabase.Registry of) {
      // what happens later is later: visits are read in the order of their instants
      clock.pass(Duration.ofSeconds(1));
      Stamps stamps = new Stamps(registry.user, clock, new TestSettings(Path.of("target")));
      registryPart = of;
      relationships.entities = of.entities;
      relationships.touched = new Told<>(event -> {});
      agreementFiles.entities = of.entities;
      amendments.entities = of.entities;
      handOffs.entities = of.entities;
      starts.entities = of.entities;
      points.entities = of.entities;
      upkeep = new UpkeepRoom(registry, of);
      standing = new Standing(of.changeStatus(), new Keys());
      work =
          new RelationshipWork(
              relationships, of.read(), of.changedMeanwhile(), timeline::add, stamps, of.audit);
    }

    public BeginRelationship begin() {
      return new BeginRelationship(
          relationships,
          work,
          registryPart.read(),
          ShippedModels.on(registryPart.entities, registryPart.staff),
          startWork(),
          new Stamps(registry.user, clock, new TestSettings(Path.of("target"))));
    }

    StartWork startWork() {
      return new StartWork(
          starts, relationships, registryPart.read(), registryPart.managers(), registry.user, toDo);
    }

    ConfirmStart confirmStart(MoveFollowers models) {
      return new ConfirmStart(
          starts,
          startWork(),
          work,
          registryPart.read(),
          registryPart.takeResponsibility(),
          models,
          registryPart.staff,
          registry.user);
    }

    public ReadRelationship read() {
      return new ReadRelationship(relationships, work, registryPart.read());
    }

    CountJourneys count() {
      JpaJourneyCounts counts = new JpaJourneyCounts();
      counts.entities = registryPart.entities;
      counts.scope = registryPart.scopedEntries();
      return new CountJourneys(counts);
    }

    public AssessNeed assess() {
      return new AssessNeed(work);
    }

    public DecideCourse decide() {
      return new DecideCourse(work, standing, new Told<>(this::over));
    }

    public FormalizeRelationship formalize() {
      return new FormalizeRelationship(work, attach(), standing, new Told<>(this::formal));
    }

    AmendAgreement amend() {
      return new AmendAgreement(work, amendments, attach(), new Told<>(ends()::amended));
    }

    ReadAmendments readAmendments() {
      return new ReadAmendments(work, amendments, registryPart.staff);
    }

    AttachToAgreement attach() {
      return new AttachToAgreement(work, agreementFiles, files.store());
    }

    ReadAgreementFiles readFiles() {
      return new ReadAgreementFiles(
          work, agreementFiles, files.store(), registryPart.staff, registryPart.audit);
    }

    Negotiate negotiate() {
      return new Negotiate(work, points);
    }

    ReadNegotiation readNegotiation() {
      return new ReadNegotiation(work, points, registryPart.staff);
    }

    HandOn handOn() {
      return new HandOn(work, handOffs, new HandOffsDue(handOffs, relationships, agentsWork()));
    }

    ListHandOffs listHandOffs() {
      JpaOpenHandOffs open = new JpaOpenHandOffs();
      open.entities = registryPart.entities;
      open.scope = registryPart.scopedEntries();
      return new ListHandOffs(open);
    }

    private AgentsWork agentsWork() {
      return new AgentsWork(registryPart.read(), registryPart.agents(), toDo);
    }

    PlanValue planValue() {
      return new PlanValue(work, valueDue());
    }

    ValueDue valueDue() {
      return new ValueDue(relationships, agentsWork());
    }

    ReadHandOffs readHandOffs() {
      return new ReadHandOffs(work, handOffs, registryPart.staff);
    }

    public EndRelationship end() {
      return new EndRelationship(work, standing, new Told<>(this::over));
    }

    public WalkJourney walk() {
      return new WalkJourney(
          work,
          registryPart.read(),
          new Approved(),
          ShippedModels.on(registryPart.entities, registryPart.staff),
          new Told<>(followed::add));
    }

    AgreementEnds ends() {
      return new AgreementEnds(relationships, agentsWork());
    }

    private void formal(RelationshipFormalized event) {
      upkeep.formalized(event);
      ends().formalized(event);
    }

    private void over(RelationshipEnded event) {
      if (upkeepFails) {
        throw new IllegalStateException("no upkeep today");
      }
      ended.add(event);
      upkeep.ended(event);
      ends().ended(event);
      valueDue().ended(event);
    }
  }

  /** Deviations that somebody approved. */
  private final class Approved extends ReadDeviations {

    @Override
    public List<DeviationView> of(long relationshipId) {
      return leftOut.stream().map(step -> approved(relationshipId, step)).toList();
    }

    private DeviationView approved(long relationship, JourneyStep step) {
      return new DeviationView(
          1,
          relationship,
          null,
          null,
          ShippedModels.GENERAL,
          null,
          new DeviationEntry(step, null, "Leave it out", "Known for years"),
          DeviationState.APPROVED,
          null,
          null,
          false,
          null,
          null,
          null);
    }
  }

  /** Says keys instead of sentences. */
  private static final class Keys implements Texts {

    @Override
    public String in(Locale language, Message message) {
      return message.key();
    }

    @Override
    public boolean has(String module, String key) {
      return true;
    }

    @Override
    public Locale language() {
      return ENGLISH;
    }
  }
}
