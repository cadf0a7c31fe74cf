package org.rapport.web;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One module uses another only if the map says so, and only its root package. */
final class ModuleBoundary extends ArchCondition<JavaClass> {

  private static final Pattern PLACE = Pattern.compile("org\\.rapport\\.(\\w+)((?:\\.\\w+)*)");

  private final Map<String, Set<String>> mayUse;

  private ModuleBoundary(Map<String, Set<String>> mayUse) {
    super("use other modules only through their root package and as the map says");
    this.mayUse = mayUse;
  }

  static ModuleBoundary allowedBy(Map<String, Set<String>> mayUse) {
    return new ModuleBoundary(mayUse);
  }

  @Override
  public void check(JavaClass user, ConditionEvents events) {
    Matcher from = PLACE.matcher(user.getPackageName());
    if (!from.matches()) {
      return;
    }
    for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      Matcher to = PLACE.matcher(target.getPackageName());
      if (to.matches() && !allowed(from.group(1), to.group(1), to.group(2))) {
        events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
      }
    }
  }

  private boolean allowed(String user, String used, String feature) {
    return user.equals(used)
        || mayUse.getOrDefault(user, Set.of()).contains(used) && feature.isEmpty();
  }
}
