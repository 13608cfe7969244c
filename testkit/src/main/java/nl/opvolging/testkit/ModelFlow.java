package nl.opvolging.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * Which values of a method tell of a signal: those of a type that does, and what Java and Jackson make of them. All others are
 * told apart by their size alone.
 */
final class ModelFlow extends BasicInterpreter {
    private static final BasicValue TELLING = new BasicValue(Type.getObjectType("nl/opvolging/telling"));
    private static final List<String> MAKERS = List.of("java/", "com/fasterxml/jackson/");

    private final Map<AbstractInsnNode, Filled> filled = new HashMap<>();

    ModelFlow() {
        super(Opcodes.ASM9);
    }

    /** What is filled after it was made: an array, a list, a builder of texts. It tells of a signal when something in it does. */
    private static final class Filled extends BasicValue {
        private boolean telling;

        private Filled() {
            super(Type.getType(Object[].class));
        }
    }

    /** Whether a value tells of a signal. */
    static boolean isTelling(BasicValue value) {
        return value.equals(TELLING) || (value instanceof Filled place && place.telling);
    }

    @Override
    public @Nullable BasicValue newValue(@Nullable Type type) {
        return type != null && TellingTypes.includes(type) ? TELLING : super.newValue(type);
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        return instruction instanceof TypeInsnNode made && isMaker(made.desc)
                ? filled.computeIfAbsent(instruction, key -> new Filled())
                : super.newOperation(instruction);
    }

    private static boolean isMaker(String owner) {
        return MAKERS.stream().anyMatch(owner::startsWith);
    }

    private static void fill(BasicValue place, boolean telling) {
        if (place instanceof Filled filled) {
            filled.telling |= telling;
        }
    }

    @Override
    public @Nullable BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
            throws AnalyzerException {
        if (instruction.getOpcode() == Opcodes.ANEWARRAY) {
            return filled.computeIfAbsent(instruction, key -> new Filled());
        }
        if (instruction.getOpcode() == Opcodes.CHECKCAST && isTelling(value)) {
            return TellingTypes.isHarmless(Type.getObjectType(((TypeInsnNode) instruction).desc))
                    ? BasicValue.REFERENCE_VALUE
                    : value;
        }
        return super.unaryOperation(instruction, value);
    }

    @Override
    public @Nullable BasicValue binaryOperation(AbstractInsnNode instruction, BasicValue left, BasicValue right)
            throws AnalyzerException {
        return instruction.getOpcode() == Opcodes.AALOAD && isTelling(left)
                ? TELLING
                : super.binaryOperation(instruction, left, right);
    }

    @Override
    public @Nullable BasicValue ternaryOperation(
            AbstractInsnNode instruction, BasicValue target, BasicValue index, BasicValue value)
            throws AnalyzerException {
        fill(target, isTelling(value));
        return super.ternaryOperation(instruction, target, index, value);
    }

    @Override
    public @Nullable BasicValue naryOperation(AbstractInsnNode instruction, List<? extends BasicValue> values)
            throws AnalyzerException {
        BasicValue result = super.naryOperation(instruction, values);
        boolean telling = values.stream().anyMatch(ModelFlow::isTelling);
        boolean made = instruction instanceof MethodInsnNode call && isMaker(call.owner);
        if (made && instruction.getOpcode() != Opcodes.INVOKESTATIC) {
            fill(values.get(0), telling);
        }
        if (result == null || !result.equals(BasicValue.REFERENCE_VALUE)) {
            return result;
        }
        if (instruction instanceof MethodInsnNode call) {
            return (made && telling) || TellingTypes.gives(call) ? TELLING : result;
        }
        return telling ? TELLING : result;
    }

    @Override
    public BasicValue merge(BasicValue one, BasicValue other) {
        if (isTelling(one) || isTelling(other)) {
            return TELLING;
        }
        return one.isReference() && other.isReference() && !one.equals(other)
                ? BasicValue.REFERENCE_VALUE
                : super.merge(one, other);
    }
}
