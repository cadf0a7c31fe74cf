package org.rapport.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.CauseDemonstration;
import org.rapport.feedback.FeedbackDemonstration;
import org.rapport.feedback.MailDemonstration;
import org.rapport.platform.PersonDemonstration;
import org.rapport.platform.Role;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffEnrollment;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.ModelsDemonstration;
import org.rapport.stakeholder.StakeholderDemonstration;
import org.rapport.stakeholder.StakeholderSummary;

/** Fills an empty Rapport with a made-up organization to try it on. */
@ApplicationScoped
class Demonstration {

  private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
  private static final long SEED = 20_260_101;
  private static final int STAKEHOLDERS = 300;
  private static final int CASES = 1_500;

  private record Person(String login, String name, Role... roles) {}

  private static final List<Person> HANDLERS =
      List.of(
          new Person("handler", "Mei Lin 林梅", Role.CASE_HANDLER, Role.RELATIONSHIP_AGENT),
          new Person("handler2", "Tom Barrett", Role.CASE_HANDLER),
          new Person("handler3", "Xu Yan 徐燕", Role.CASE_HANDLER));
  private static final List<Person> OTHERS =
      List.of(
          new Person("manager", "Sofia Marchetti", Role.RELATIONSHIP_MANAGER),
          new Person("agent", "Grace Okoye", Role.RELATIONSHIP_AGENT),
          new Person("agent2", "Chen Bo 陈波", Role.RELATIONSHIP_AGENT),
          new Person("agent3", "He Lu 何露", Role.RELATIONSHIP_AGENT),
          new Person("leader", "Zhou Qing 周青", Role.LEADERSHIP),
          new Person("custodian", "Ruth Adler", Role.CUSTODIAN),
          new Person("auditor", "Peter Novak", Role.AUDITOR));

  private static final int CUSTODIAN = 5;

  private final FeedbackDemonstration feedback;
  private final CauseDemonstration causes;
  private final MailDemonstration mail;
  private final Instance<AfterwardsDemonstration> afterwards;
  private final PersonDemonstration persons;
  private final StakeholderDemonstration stakeholders;
  private final ModelsDemonstration models;
  private final Instance<CourseDemonstration> courses;
  private final StaffEnrollment enrollment;
  private final Settings settings;
  private final RandomGenerator random;
  private final Clock clock;

  protected Demonstration() {
    this(null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  Demonstration(
      FeedbackDemonstration feedback,
      CauseDemonstration causes,
      MailDemonstration mail,
      @Any Instance<AfterwardsDemonstration> afterwards,
      PersonDemonstration persons,
      StakeholderDemonstration stakeholders,
      ModelsDemonstration models,
      @Any Instance<CourseDemonstration> courses,
      StaffEnrollment enrollment,
      Settings settings,
      RandomGenerator random,
      Clock clock) {
    this.feedback = feedback;
    this.causes = causes;
    this.mail = mail;
    this.afterwards = afterwards;
    this.persons = persons;
    this.stakeholders = stakeholders;
    this.models = models;
    this.courses = courses;
    this.enrollment = enrollment;
    this.settings = settings;
    this.random = random;
    this.clock = clock;
  }

  /** Does nothing where there are cases already. */
  void fill() {
    if (!feedback.isWelcome()) {
      return;
    }
    try {
      String password = password();
      List<Long> handlers = enroll(HANDLERS, password);
      List<Long> others = enroll(OTHERS, password);
      tell(password);
      List<StakeholderSummary> made = stakeholders.make(SEED, STAKEHOLDERS, clock);
      List<Long> known = made.stream().map(StakeholderSummary::id).toList();
      List<Long> agents = agents(handlers, others);
      courses.stream()
          .sorted(Comparator.comparing(CourseDemonstration::order))
          .forEach(course -> course.make(known, agents, clock));
      models.make(clock);
      mail.make();
      feedback.make(
          SEED,
          CASES,
          new FeedbackDemonstration.Cast(handlers, others.get(CUSTODIAN), known),
          done -> LOG.log(Level.INFO, "demonstration: {0} cases of " + CASES, done));
      afterwards.forEach(AfterwardsDemonstration::make);
      causes.make(handlers);
      persons.make(others.get(CUSTODIAN), AskingPeople.among(made), AskingPeople.erased());
      LOG.info("demonstration: complete");
    } catch (RuntimeException | LinkageError e) {
      LOG.log(Level.SEVERE, "demonstration data could not be made", e);
    }
  }

  /**
   * Who works with whom, in turn: agents, the first handler being one, and the manager after each;
   * who stands here twice has more to do.
   */
  private static List<Long> agents(List<Long> handlers, List<Long> others) {
    Long manager = others.get(0);
    return Stream.of(handlers.get(0), others.get(1), others.get(2), others.get(1), others.get(3))
        .flatMap(agent -> Stream.of(agent, manager))
        .toList();
  }

  private List<Long> enroll(List<Person> people, String password) {
    return people.stream()
        .map(p -> enrollment.enroll(p.login(), p.name(), Set.of(p.roles()), password))
        .map(StaffMember::id)
        .toList();
  }

  /** Made up anew for every demonstration: it may run where others can reach it. */
  private String password() {
    return random
        .ints(16, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .replaceAll("(.{4})(?=.)", "$1-");
  }

  /** For {@code ./run} to show, and for nobody else on the machine. */
  private void tell(String password) {
    Path file = settings.dataDirectory().resolve("demonstration-users.txt");
    String logins =
        Stream.concat(HANDLERS.stream(), OTHERS.stream())
            .map(Person::login)
            .collect(Collectors.joining(" "));
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, logins + "\n" + password + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
