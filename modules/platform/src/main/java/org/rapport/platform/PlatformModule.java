package org.rapport.platform;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class PlatformModule implements RapportModule {

  @Override
  public String name() {
    return "platform";
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Map<String, Permission> screens() {
    return Map.ofEntries(
        entry("/staff", Permission.OWN_ACCOUNT),
        entry("/staff/", Permission.OWN_ACCOUNT),
        entry("/staff/reports", Permission.OWN_ACCOUNT), // leads on, or to a refusal
        entry("/staff/today", Permission.OWN_ACCOUNT),
        entry("/staff/search", Permission.OWN_ACCOUNT),
        entry("/staff/account", Permission.OWN_ACCOUNT),
        entry("/staff/admin/accounts", Permission.ACCOUNTS_MANAGE),
        entry("/staff/admin/account", Permission.ACCOUNTS_MANAGE),
        entry("/staff/admin/calendar", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/calendar-day", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/calendar-hours", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/calendar-explain", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/mail", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/webhooks", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/webhook", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/webhook-deliveries", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/files", Permission.SETTINGS_MANAGE),
        entry("/staff/admin/persons", Permission.PERSONAL_DATA),
        entry("/staff/admin/person", Permission.PERSONAL_DATA),
        entry("/staff/admin/person-new", Permission.PERSONAL_DATA),
        entry("/staff/admin/person-file", Permission.PERSONAL_DATA),
        entry("/staff/admin/person-certificate", Permission.PERSONAL_DATA),
        entry("/staff/admin/audit", Permission.AUDIT_READ));
  }
}
