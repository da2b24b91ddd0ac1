import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import ms.voip.rules.VoipMsRules;

/**
 * Times the generated Java classes and Hibernate Validator: given a bean, as it is declared, and
 * given the same map as ours, of which it has to make the bean.
 */
final class Bench {
  private static final double SAMPLE = 1e6; // nanoseconds
  private static final int WARM_UP = 50; // budgets

  private record Call(String what, String name, String method, Map<String, String> params) {}

  /** Makes of a call a function that judges it; what can be looked up before is. */
  private record Contender(String name, Function<Call, BooleanSupplier> prepare) {}

  private record Entry(String name, BooleanSupplier judge, int times, List<String> samples) {}

  private static long accepted;

  public static void main(String[] args) throws IOException {
    Logger.getLogger("org.hibernate").setLevel(Level.WARNING);
    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    Contender ours =
        new Contender("ours", call -> () -> VoipMsRules.check(call.method(), call.params()).ok());
    Contender bean =
        new Contender(
            "hibernate-validator",
            call -> {
              Object params = Peer.build(call.method(), call.params());
              return () -> validator.validate(params).isEmpty();
            });
    Contender map =
        new Contender(
            "  from a map",
            call -> () -> validator.validate(Peer.build(call.method(), call.params())).isEmpty());
    List<Call> calls = Files.lines(Path.of(args[0])).map(Bench::call).toList();
    Map<Boolean, List<Call>> timed =
        calls.stream().collect(Collectors.partitioningBy(call -> call.what().equals("time")));
    for (Contender peer : List.of(bean, map)) {
      String digits =
          timed.get(false).stream()
              .map(call -> digit(peer.prepare().apply(call).getAsBoolean()))
              .collect(Collectors.joining());
      System.out.println(String.join("\t", "judged", peer.name(), digits));
    }
    double budget = Double.parseDouble(args[2]) * 1e9;
    List<Contender> contenders = List.of(ours, bean, map);
    warmUp(timed.get(true), contenders, WARM_UP * budget);
    for (Call call : timed.get(true)) {
      time(call, contenders, budget);
    }
  }

  /** Goes round all calls, so that code is compiled, and not for the first call alone. */
  private static void warmUp(List<Call> calls, List<Contender> contenders, double budget) {
    List<BooleanSupplier> judges = new ArrayList<>();
    for (Call call : calls) {
      contenders.forEach(contender -> judges.add(contender.prepare().apply(call)));
    }
    for (double end = System.nanoTime() + budget; System.nanoTime() < end; ) {
      judges.forEach(judge -> spend(judge, 100));
    }
  }

  private static Call call(String line) {
    String[] fields = line.split("\t", -1);
    Map<String, String> params = new LinkedHashMap<>();
    for (String item : fields[3].split(" ")) {
      int at = item.indexOf('=');
      if (at > 0) {
        byte[] bytes = HexFormat.of().parseHex(item.substring(at + 1));
        params.put(item.substring(0, at), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return new Call(fields[0], fields[1], fields[2], params);
  }

  private static String digit(boolean accepted) {
    return accepted ? "1" : "0";
  }

  private static void time(Call call, List<Contender> contenders, double budget) {
    List<Entry> entries = new ArrayList<>();
    for (Contender contender : contenders) {
      BooleanSupplier judge = contender.prepare().apply(call);
      int times = timesOf(judge, budget / 2);
      entries.add(new Entry(contender.name(), judge, times, new ArrayList<>()));
    }
    for (double round = Math.max(3, budget / SAMPLE); round > 0; round--) {
      for (Entry entry : entries) {
        double spent = spend(entry.judge(), entry.times());
        entry.samples().add(String.format(Locale.ROOT, "%.1f", spent));
      }
      Collections.reverse(entries);
    }
    for (Entry entry : entries) {
      String digit = digit(entry.judge().getAsBoolean());
      String samples = String.join(" ", entry.samples());
      System.out.println(String.join("\t", "timed", call.name(), entry.name(), digit, samples));
    }
  }

  /** Warms up and answers how often a sample calls. */
  private static int timesOf(BooleanSupplier judge, double budget) {
    double nanoseconds = 1e4;
    for (double end = System.nanoTime() + budget; System.nanoTime() < end; ) {
      nanoseconds = spend(judge, (int) Math.max(1, SAMPLE / nanoseconds));
    }
    return (int) Math.max(1, SAMPLE / nanoseconds);
  }

  /** Nanoseconds per call. */
  private static double spend(BooleanSupplier judge, int times) {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      accepted += judge.getAsBoolean() ? 1 : 0;
    }
    return Math.max(1, (double) (System.nanoTime() - start) / times);
  }
}
