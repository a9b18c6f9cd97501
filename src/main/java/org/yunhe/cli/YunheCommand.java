package org.yunhe.cli;

import java.util.Arrays;
import java.util.Optional;
import org.yunhe.home.FileNameCharset;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code yunhe} with all its commands. */
@Command(
    name = "yunhe",
    description =
        "Government work reports and monthly tables into a warehouse." + " 把政府工作报告和统计月报变成可查询的数据仓库。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      ScheduleCommand.class,
      ExtractCommand.class,
      InspectCommand.class,
      StatusCommand.class,
      RejectsCommand.class,
      QueryCommand.class,
      VerifyCommand.class,
      RebuildCommand.class,
      HelpCommand.class
    })
public final class YunheCommand implements Runnable {
  /** What Java makes of the bytes of an argument that the locale has no characters for. */
  private static final char UNDECODED = '\uFFFD';

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  YunheCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Runs a command line and returns its exit code. */
  public static int execute(String... args) {
    return execute(Console.system(), args);
  }

  static int execute(Console console, String... args) {
    Logging.keepOffTheConsole();
    if (!FileNameCharset.isChinese()
        && Arrays.stream(args).anyMatch(argument -> argument.indexOf(UNDECODED) >= 0)) {
      console.problem("an argument can't be read in this locale; " + FileNameCharset.ACTION);
      return ExitCode.USAGE;
    }
    CommandLine commandLine =
        new CommandLine(new YunheCommand(), new CommandFactory(console))
            .setOut(console.outWriter())
            .setErr(console.errWriter())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(
                (e, arguments) -> {
                  console.problem(e.getMessage() + "; " + help(e));
                  return ExitCode.USAGE;
                })
            .setExecutionExceptionHandler((e, c, p) -> failed(console, e));
    int exitCode = commandLine.execute(args);
    console.out().flush();
    console.err().flush();
    return exitCode;
  }

  private static String help(ParameterException e) {
    return "see `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`";
  }

  private static int failed(Console console, Exception e) {
    Optional<Problem> disk = Failure.ofDisk(e);
    if (e instanceof ProblemException) {
      console.problem(String.valueOf(e.getMessage()));
    } else if (disk.isPresent()) {
      console.problem(disk.get().toString());
    } else {
      console.problem("unexpected failure (" + e + "); please report it with this trace:");
      e.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }
}
