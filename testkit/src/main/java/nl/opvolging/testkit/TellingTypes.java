package nl.opvolging.testkit;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.Question;
import nl.opvolging.signal.DutchWord;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The types whose values tell of a signal: the model's, but for references, words of closed lists and exceptions, and of the
 * rules the questions, and the planner for what it answers.
 */
final class TellingTypes {
    private static final String MODEL = "nl.opvolging.signal.";
    private static final String RULES = "nl.opvolging.rules.";
    private static final String REFERENCE = "Ref";
    private static final Set<String> NUMBERS =
            Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Double", "java.lang.Boolean");
    private static final Pattern NAME = Pattern.compile("[\\w.$]+");

    private TellingTypes() {}

    /** Whether values of a type, or of an array of it, tell of a signal. */
    static boolean includes(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT -> includes(type.getClassName());
            case Type.ARRAY -> includes(type.getElementType());
            default -> false;
        };
    }

    private static boolean includes(String name) {
        if (name.startsWith(RULES)) {
            return Question.class.isAssignableFrom(loaded(name)) || name.equals(FollowUps.class.getName());
        }
        return name.startsWith(MODEL) && !name.endsWith(REFERENCE) && !isWord(loaded(name));
    }

    private static boolean isWord(Class<?> type) {
        return DutchWord.class.isAssignableFrom(type) || type.isEnum() || Throwable.class.isAssignableFrom(type);
    }

    /** Whether a value that came from a list or the like tells nothing any more when it is of this type. */
    static boolean isHarmless(Type type) {
        String name = type.getClassName();
        return name.startsWith("java.time.")
                || NUMBERS.contains(name)
                || ((name.startsWith(MODEL) || name.startsWith(RULES)) && !includes(type));
    }

    /** Whether a method of such a type gives a text or a list that tells of a signal. */
    static boolean gives(MethodInsnNode call) {
        Type owner = Type.getObjectType(call.owner);
        return includes(owner)
                && Stream.of(loaded(owner.getClassName()).getMethods())
                        .filter(method -> method.getName().equals(call.name)
                                && Type.getMethodDescriptor(method).equals(call.desc))
                        .anyMatch(TellingTypes::gives);
    }

    private static boolean gives(Method method) {
        return NAME.matcher(method.getGenericReturnType().getTypeName())
                .results()
                .map(MatchResult::group)
                .anyMatch(name -> name.equals(String.class.getName()) || includes(name));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, TellingTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The host uses " + name + ", which this version does not have", e);
        }
    }
}
