// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ms.voip.rules.CheckOptions;
import ms.voip.rules.Report;
import ms.voip.rules.Violation;
import ms.voip.rules.VoipMsRules;

/** Judges the conformance calls that come as lines on the standard input. */
public final class Runner {
  private Runner() {}

  /**
   * Answers a line per line.
   *
   * @param args none
   * @throws IOException when the input cannot be read
   */
  public static void main(String[] args) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    StringBuilder answers = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      answers.append(answer(line.split("\t", -1))).append('\n');
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(answers);
    out.flush();
  }

  /** Fields: id, method, now, lookups, params. */
  private static String answer(String[] fields) {
    CheckOptions options = options(LocalDate.parse(fields[2]), fields[3]);
    Report report = VoipMsRules.check(fields[1], params(fields[4]), options);
    return fields[0] + "\t" + verdict(report);
  }

  private static String verdict(Report report) {
    return report.all().stream().map(Runner::verdict).collect(Collectors.joining(";"));
  }

  private static String verdict(Violation violation) {
    String letter = violation.isError() ? "E" : "W";
    return String.join("|", violation.code().status(), violation.param(), violation.rule(), letter);
  }

  private static CheckOptions options(LocalDate now, String lookups) {
    CheckOptions options = CheckOptions.defaults().withNow(now);
    for (String item : items(lookups)) {
      int equals = item.indexOf('=');
      options =
          equals < 0
              ? options.withLookup(item, List.of())
              : options.withLookup(item.substring(0, equals), texts(item.substring(equals + 1)));
    }
    return options;
  }

  private static List<String> texts(String list) {
    List<String> texts = new ArrayList<>();
    for (String hex : list.split(",", -1)) {
      texts.add(text(hex));
    }
    return texts;
  }

  /** Only texts and nulls: the other types are for languages without types. */
  private static Map<String, String> params(String field) {
    Map<String, String> params = new LinkedHashMap<>();
    for (String item : items(field)) {
      int equals = item.indexOf('=');
      boolean absent = item.startsWith("n:", equals + 1);
      params.put(item.substring(0, equals), absent ? null : text(item.substring(equals + 3)));
    }
    return params;
  }

  private static String[] items(String field) {
    return field.isEmpty() ? new String[0] : field.split(" ");
  }

  /** Text from the hex of its UTF-8, by hand: the library's decoder has no lone surrogates. */
  private static String text(String hex) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < hex.length(); ) {
      int lead = octet(hex, at);
      int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      int code = more == 0 ? lead : lead & 0x3F >> more;
      for (int i = 1; i <= more; i++) {
        code = code << 6 | octet(hex, at + 2 * i) & 0x3F;
      }
      text.appendCodePoint(code);
      at += 2 + 2 * more;
    }
    return text.toString();
  }

  private static int octet(String hex, int at) {
    return Integer.parseInt(hex, at, at + 2, 16);
  }
}
