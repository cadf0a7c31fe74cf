package org.rapport.stakeholder.staff;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.ResourceKind;
import org.rapport.stakeholder.registry.ServiceRole;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderFilter;
import org.rapport.stakeholder.registry.Trait;

/** The filters of the list as an address has them. */
final class ListFilters {

  private ListFilters() {}

  /** As the address of the page says; nonsense in it counts as not said. */
  static StakeholderFilter asked() {
    return asked(Parameters::text);
  }

  static StakeholderFilter asked(UnaryOperator<String> parameter) {
    return new StakeholderFilter(
        Parameters.constant(StakeholderStatus.class, parameter.apply("status")),
        Parameters.constant(StakeholderForm.class, parameter.apply("form")),
        Parameters.numberIn(parameter.apply("group")),
        Parameters.constant(Effect.class, parameter.apply("effect")),
        Parameters.constant(ResourceKind.class, parameter.apply("resource")),
        Parameters.constant(SourceKind.class, parameter.apply("source")),
        Parameters.constant(Trait.class, parameter.apply("trait")),
        Parameters.constant(ServiceRole.class, parameter.apply("service")),
        Parameters.numberIn(parameter.apply("responsible")),
        parameter.apply("q"));
  }

  /** What {@link #query} wrote. */
  static StakeholderFilter read(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : query.split("&")) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        String value = URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8);
        parameters.put(part.substring(0, sign), value);
      }
    }
    return asked(parameters::get);
  }

  /** As parameters of an address, without a question mark; empty where nothing is filtered. */
  static String query(StakeholderFilter filter) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("status", filter.status());
    parameters.put("form", filter.form());
    parameters.put("group", filter.group());
    parameters.put("effect", filter.effect());
    parameters.put("resource", filter.resource());
    parameters.put("source", filter.source());
    parameters.put("trait", filter.trait());
    parameters.put("service", filter.service());
    parameters.put("responsible", filter.responsible());
    parameters.put("q", filter.text());
    return parameters.entrySet().stream()
        .filter(entry -> entry.getValue() != null && !entry.getValue().toString().isBlank())
        .map(
            entry ->
                entry.getKey()
                    + "="
                    + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
