// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area parking; parameters go by their place in the list of Methods. */
final class ParkingChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "getCallParking" -> getCallParking(call);
      case "delCallParking" -> delCallParking(call);
      case "setCallParking" -> setCallParking(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Lists call parking entries, or returns one by ID. */
  private static void getCallParking(Call call) {
    String callparking = call.get(0);
    if (!callparking.isEmpty() && !Text.digits(callparking, 1, 20)) {
      call.found(ParkingRules.INVALID_CALLPARKING);
    } else if (!callparking.isEmpty()
        && !call.lookupHas(callparking, "getCallParking.callparking")) {
      call.found(ParkingRules.INVALID_CALLPARKING_CALLPARKING_UNKNOWN);
    }
  }

  /** Deletes a call parking entry. */
  private static void delCallParking(Call call) {
    String callparking = call.get(0);
    if (callparking.isEmpty()) {
      call.found(ParkingRules.MISSING_CALLPARKING);
    }
    if (!callparking.isEmpty() && !Text.digits(callparking, 1, 20)) {
      call.found(ParkingRules.INVALID_CALLPARKING);
    } else if (!callparking.isEmpty()
        && !call.lookupHas(callparking, "getCallParking.callparking")) {
      call.found(ParkingRules.INVALID_CALLPARKING_CALLPARKING_UNKNOWN);
    }
  }

  /** Creates a call parking entry, or updates the one whose ID is given. */
  private static void setCallParking(Call call) {
    String callparking = call.get(0);
    String name = call.get(1);
    String timeout = call.get(2);
    String music = call.get(3);
    String failover = call.get(4);
    String language = call.get(5);
    String destination = call.get(6);
    String delay = call.get(7);
    String blfLamps = call.get(8);
    if (!callparking.isEmpty() && !Text.digits(callparking, 1, 20)) {
      call.found(ParkingRules.INVALID_CALLPARKING);
    } else if (!callparking.isEmpty()
        && !call.lookupHas(callparking, "getCallParking.callparking")) {
      call.found(ParkingRules.INVALID_CALLPARKING_CALLPARKING_UNKNOWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (timeout.isEmpty()) {
      call.found(CallflowRules.MISSING_TIMEOUT);
    }
    if (!timeout.isEmpty() && !Text.digits(timeout, 1, 6)) {
      call.found(CallflowRules.INVALID_TIMEOUT);
    }
    if (music.isEmpty()) {
      call.found(GeneralRules.MISSING_MUSICONHOLD_MUSIC);
    }
    if (!music.isEmpty()
        && !music.equals("default")
        && !music.isEmpty()
        && !call.lookupHas(music, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_UNKNOWN);
    }
    if (failover.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_FAILOVER);
    }
    if (!failover.isEmpty()
        && !(Sets.PARKING_FAILOVER.contains(failover)
            || Patterns.PARKING_FAILOVER_2.matcher(failover).matches())) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_SETCALLPARKING_FAILOVER);
    }
    if (language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
    if (destination.isEmpty()) {
      call.found(ParkingRules.INVALID_DESTINATION_DESTINATION_REQUIRED);
    } else if (!destination.isEmpty() && !CharClasses.PARKING_DESTINATION.only(destination)) {
      call.found(ParkingRules.INVALID_DESTINATION);
    }
    if (delay.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_DELAY);
    }
    if (blfLamps.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_BLF_LAMPS);
    }
    if (!blfLamps.isEmpty() && !Numbers.integer(blfLamps, 0, 10, 1, false)) {
      call.found(LocalRules.UNNAMED_STATUS_BLF_LAMPS);
    }
  }
}
