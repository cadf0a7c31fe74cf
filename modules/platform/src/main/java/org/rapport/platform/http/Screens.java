package org.rapport.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.platform.Permission;
import org.rapport.platform.RapportModule;

/** Every screen of every module and the permission it takes. */
@ApplicationScoped
class Screens {

  private static final Set<String> FOR_EVERYBODY =
      Set.of("/staff/sign-in", "/staff/forgotten", "/staff/reset");

  private final Map<String, Permission> permissions;

  protected Screens() {
    this.permissions = Map.of();
  }

  @Inject
  Screens(@Any Instance<RapportModule> modules) {
    this.permissions =
        modules.stream()
            .flatMap(module -> module.screens().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  boolean isForEverybody(String path) {
    return FOR_EVERYBODY.contains(path);
  }

  /** Empty where there is no such screen. */
  Optional<Permission> permission(String path) {
    return Optional.ofNullable(permissions.get(path));
  }
}
