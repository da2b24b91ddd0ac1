//! Sends one text message with the crate `voip-ms` and prints what came of it.
//!
//! Usage: sandbox-client URL DID DST MESSAGE

use voip_ms::{Client, SendSMSParams};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [url, did, dst, message] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "usage: sandbox-client URL DID DST MESSAGE")?;
    let client = Client::builder("john.doe@example.com", "not-a-secret")
        .base_url(url.parse()?)
        .build();
    let params = SendSMSParams {
        did: Some(did),
        dst: Some(dst),
        message: Some(message),
    };
    match client.send_sms(&params).await {
        Ok(answer) => println!("sent: {:?}", answer.sms),
        Err(error) => println!("failed: {error}"),
    }
    Ok(())
}
