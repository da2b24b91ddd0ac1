-- Calls for wrk: right and wrong ones of several methods, no two alike.
local head = "/api/v1/rest.php?api_username=john.doe%40example.com&api_password=not-a-secret&method="
local calls = {
   "sendSMS&did=5551234567&dst=5557654321&message=hello+",
   "sendSMS&did=5551234567&dst=555111222&message=hello+",
   "getCDR&date_from=2026-01-01&date_to=2026-01-31&timezone=-5&answered=1&callbilling=all&account=",
   "getCDR&date_from=2026-01-01&date_to=2026-06-30&timezone=-5&answered=1&account=",
   "setRingGroup&members=account:100001&voicemail=0&music_on_hold=jazz&language=en&name=",
   "getBalance&advanced=true&ignored=",
}
local number = 0

function request()
   number = number + 1
   return wrk.format("GET", head .. calls[number % #calls + 1] .. number)
end
