package org.rapport.platform.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.kernel.Message;
import org.rapport.platform.RapportModule;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;
import org.rapport.platform.audit.AuditEntry;

/**
 * Says an entry of the trail in the reader's language, with words from the bundle of whichever
 * module has them: {@code audit.action.}, {@code audit.object.}, {@code audit.detail.} and {@code
 * audit.value.} before the code, {@code audit.object.} also before type and name of what there is
 * but one of. What nobody has a word for is shown as it is.
 */
@ApplicationScoped
class AuditWords {

  /** A detail of this name holds an account's number. */
  private static final String STAFF = "staff";

  private final List<String> modules;
  private final Texts texts;
  private final StaffDirectory staff;

  protected AuditWords() {
    this(List.of(), null, null);
  }

  @Inject
  AuditWords(@Any Instance<RapportModule> modules, Texts texts, StaffDirectory staff) {
    this(modules.stream().map(RapportModule::name).toList(), texts, staff);
  }

  AuditWords(List<String> modules, Texts texts, StaffDirectory staff) {
    this.modules = modules;
    this.texts = texts;
    this.staff = staff;
  }

  String action(AuditEntry entry) {
    return action(entry.action());
  }

  String action(String code) {
    return word("audit.action." + code).orElse(code);
  }

  String object(AuditEntry entry) {
    String key = "audit.object." + entry.objectType();
    return word(key + "." + entry.objectId())
        .orElseGet(() -> word(key).orElse(entry.objectType()) + " " + entry.objectId());
  }

  /** One line each. */
  List<String> details(AuditEntry entry) {
    return entry.detailsByName().entrySet().stream()
        .map(detail -> line(entry, detail.getKey(), detail.getValue()))
        .toList();
  }

  private String line(AuditEntry entry, String name, String value) {
    String label =
        word("audit.detail." + entry.action() + "." + name)
            .or(() -> word("audit.detail." + name))
            .orElse(name);
    return texts.here(Message.of("platform", "audit.detailLine", label, shown(name, value)));
  }

  private String shown(String name, String value) {
    if (name.equals(STAFF)) {
      return number(value).flatMap(staff::with).map(StaffMember::name).orElse(value);
    }
    return Arrays.stream(value.split("[ ,]+"))
        .map(code -> word("audit.value." + code).orElse(code))
        .collect(Collectors.joining(texts.here(Message.of("platform", "audit.comma"))));
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<String> word(String key) {
    return modules.stream()
        .filter(module -> texts.has(module, key))
        .findFirst()
        .map(module -> texts.here(Message.of(module, key)));
  }
}
