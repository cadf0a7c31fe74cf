package org.rapport.platform;

import static org.rapport.platform.Permission.*;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The one place that says what a role may do. */
public final class PermissionTable {

  private static final Map<Role, Set<Permission>> ALLOWED = new EnumMap<>(Role.class);

  static {
    allow(Role.RELATIONSHIP_MANAGER, STAKEHOLDERS_READ, STAKEHOLDERS_WRITE, SENSITIVITIES);
    allow(Role.RELATIONSHIP_MANAGER, CASES_READ, REPORTS_READ, STAKEHOLDERS_IMPORT);
    allow(Role.RELATIONSHIP_MANAGER, MODELS_READ, MODELS_MANAGE, MODELS_AGREE, STARTS_CONFIRM);
    allow(Role.RELATIONSHIP_AGENT, STAKEHOLDERS_READ, STAKEHOLDERS_WRITE, SENSITIVITIES);
    allow(Role.RELATIONSHIP_AGENT, MODELS_READ);
    allow(Role.LEADERSHIP, STAKEHOLDERS_READ, RELATIONSHIPS_ALL, REPORTS_READ);
    allow(Role.LEADERSHIP, MODELS_READ, MODELS_AGREE, INCIDENTS_LEAD, STARTS_CONFIRM);
    allow(Role.HUMAN_RESOURCES, STAKEHOLDERS_READ, RELATIONSHIPS_ALL, REPORTS_READ);
    allow(Role.HUMAN_RESOURCES, MODELS_READ, MODELS_MANAGE, INCIDENTS_LEAD, STARTS_CONFIRM);
    allow(Role.CONSULTANT, STAKEHOLDERS_READ, REPORTS_READ, MODELS_READ, MODELS_MANAGE);
    allow(Role.INTEGRATOR, STAKEHOLDERS_READ, STAKEHOLDERS_WRITE, MODELS_READ);
    allow(
        Role.CASE_HANDLER,
        STAKEHOLDERS_READ,
        RELATIONSHIPS_ALL,
        CASES_READ,
        CASES_HANDLE,
        CASES_ASSIGN);
    allow(Role.CASE_HANDLER, CASES_IMPORT, REPORTS_READ);
    allow(Role.CUSTODIAN, CASES_READ, CASES_IDENTITY, CASES_ORIGINALS, PERSONAL_DATA);
    allow(Role.AUDITOR, AUDIT_READ, REPORTS_READ);
    allow(Role.ADMINISTRATOR, ACCOUNTS_MANAGE, SETTINGS_MANAGE);
  }

  private PermissionTable() {}

  private static void allow(Role role, Permission... permissions) {
    Set<Permission> allowed =
        ALLOWED.computeIfAbsent(role, r -> EnumSet.of(OWN_ACCOUNT)); // everybody may sign in
    allowed.addAll(Set.of(permissions));
  }

  public static boolean allows(Collection<Role> roles, Permission permission) {
    return roles.stream().anyMatch(role -> of(role).contains(permission));
  }

  public static Set<Permission> of(Role role) {
    return Set.copyOf(ALLOWED.get(role));
  }
}
