package org.rapport.feedback.cases;

import jakarta.enterprise.event.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Outbox;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffAddresses;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.StoredFile;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Throttle;
import org.rapport.platform.Told;
import org.rapport.platform.Traceless;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderJourneys;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.TimelineEvent;

/** What the platform would do, remembered in memory. */
public final class Fakes {

  public final List<String> audited = Collections.synchronizedList(new ArrayList<>());
  public final List<String> mails = Collections.synchronizedList(new ArrayList<>());
  public final List<String> replyAddresses = Collections.synchronizedList(new ArrayList<>());
  public final Set<String> ours = new HashSet<>();
  public final Set<String> returned = new HashSet<>();
  public final List<CaseFactsChanged> told = Collections.synchronizedList(new ArrayList<>());
  public final List<TimelineEvent> timeline = new ArrayList<>();
  public final TestWorkList work = new TestWorkList();
  public final Map<Long, String> files = new HashMap<>();
  private final Map<Long, StoredFile> stored = new HashMap<>();
  public final Map<String, Integer> attempts = new HashMap<>();
  public final Map<String, Object> answers = new HashMap<>();
  public final Map<Long, StaffMember> members = new HashMap<>();

  /** Members of staff who have nothing to do with cases. */
  public final Set<Long> elsewhere = new HashSet<>();

  String client = "203.0.113.7";
  private long nextFile = 1;

  public final AuditTrail audit =
      (action, objectType, objectId, details) ->
          audited.add(action + " " + objectId + " " + details);

  public final Outbox outbox =
      new Outbox() {
        @Override
        public boolean isSending() {
          return true;
        }

        @Override
        public String enqueue(
            String to, String module, String template, Locale language, List<Object> arguments) {
          mails.add(to + " " + template + " " + language.toLanguageTag() + " " + arguments);
          return "<1@rapport.example>";
        }

        @Override
        public String enqueue(
            String to,
            String replyTo,
            String module,
            String template,
            Locale language,
            List<Object> arguments) {
          replyAddresses.add(String.valueOf(replyTo));
          return enqueue(to, module, template, language, arguments);
        }

        @Override
        public boolean isOurs(String messageId) {
          return ours.contains(messageId);
        }

        @Override
        public boolean cameBack(String messageId) {
          return ours.contains(messageId) && returned.add(messageId);
        }
      };

  public final FileStore store =
      (FileStore)
          java.lang.reflect.Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {FileStore.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "keep" -> keep((InputStream) arguments[0], (String) arguments[1]);
                    case "with" -> Optional.ofNullable(stored.get(arguments[0]));
                    case "withoutTraces" -> {
                      StoredFile file = stored.get(arguments[0]);
                      yield new Traceless(file, !file.name().endsWith(".heic"));
                    }
                    case "open" ->
                        new ByteArrayInputStream(
                            files.get(arguments[0]).getBytes(StandardCharsets.UTF_8));
                    case "cleanCopy" ->
                        Optional.of(files.get(arguments[0]).getBytes(StandardCharsets.UTF_8));
                    case "remove" -> files.remove(arguments[0]);
                    case "releases" ->
                        ((Collection<?>) arguments[0])
                            .stream()
                                .collect(Collectors.toMap(id -> id, id -> FileRelease.RELEASED));
                    case "released" -> Set.copyOf((Collection<?>) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                  });

  public final Throttle throttle =
      new Throttle() {
        @Override
        public Duration attempt(String bucket, String key, int limit, Duration window) {
          int count = attempts.merge(bucket + key, 1, Integer::sum);
          return count > limit ? window : Duration.ZERO;
        }

        @Override
        public Duration pause(String bucket, String key, int limit, Duration window) {
          return attempts.getOrDefault(bucket + key, 0) >= limit ? window : Duration.ZERO;
        }

        @Override
        public void forgive(String bucket, String key, Duration window) {
          attempts.remove(bucket + key);
        }
      };

  public final Idempotency idempotency =
      new Idempotency() {
        @Override
        public <T> T once(
            String key, String operation, String fingerprint, Class<T> type, Supplier<T> work) {
          if (key == null) {
            return work.get();
          }
          return type.cast(answers.computeIfAbsent(operation + key, k -> work.get()));
        }
      };

  /** Everybody has one. */
  final StaffAddresses addresses = account -> Optional.of("staff" + account + "@example.org");

  public final StaffDirectory staff =
      new StaffDirectory() {
        @Override
        public Optional<StaffMember> with(long id) {
          return Optional.ofNullable(members.get(id));
        }

        @Override
        public Optional<StaffMember> withLogin(String login) {
          return members.values().stream().filter(m -> m.login().equals(login)).findFirst();
        }

        @Override
        public Map<Long, StaffMember> withIds(Collection<Long> ids) {
          Map<Long, StaffMember> found = new HashMap<>(members);
          found.keySet().retainAll(ids);
          return found;
        }

        @Override
        public List<StaffMember> whoMay(Permission permission) {
          return members.values().stream()
              .filter(m -> permission == Permission.OWN_ACCOUNT || !elsewhere.contains(m.id()))
              .toList();
        }
      };

  private final Map<Long, StakeholderSummary> registered = new HashMap<>();

  void register(long stakeholder) {
    registered.put(
        stakeholder,
        new StakeholderSummary(
            stakeholder,
            "Li’s Bakery",
            "",
            StakeholderForm.ORGANIZATION,
            StakeholderStatus.EXISTING));
  }

  public final StakeholderDirectory stakeholders =
      new StakeholderDirectory() {
        @Override
        public Optional<StakeholderSummary> with(long id) {
          return Optional.ofNullable(registered.get(id));
        }

        @Override
        public Map<Long, StakeholderSummary> withIds(Collection<Long> ids) {
          return Map.of();
        }

        @Override
        public List<StakeholderSummary> search(String text, int max) {
          return List.of();
        }
      };

  /** Of every stakeholder. */
  final Set<Long> agents = new HashSet<>();

  final StakeholderJourneys journeys =
      new StakeholderJourneys() {
        @Override
        public List<String> steps(long stakeholderId) {
          return List.of("EXPLORE", "ENGAGE", "OFFER", "AGREE");
        }

        @Override
        public Set<Long> agents(long stakeholderId) {
          return agents;
        }
      };

  public final Event<CaseFactsChanged> events = new Told<>(told::add);

  final List<CaseHappened> happened = Collections.synchronizedList(new ArrayList<>());

  final Event<CaseHappened> happenings = new Told<>(happened::add);

  private StoredFile keep(InputStream content, String name) throws IOException {
    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    if (text.startsWith("MZ")) {
      throw Invalid.field("files", Message.of("platform", "files.type"));
    }
    files.put(nextFile, text);
    StoredFile file = new StoredFile(nextFile++, name, "text/plain", text.length(), "00", true);
    stored.put(file.id(), file);
    return file;
  }
}
